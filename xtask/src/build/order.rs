//! Puts the functions of a compiled module into an order that compresses well: the most called ones have the short numbers,
//! and each of the others stands after the one that it shares most with. A compressor then finds what repeats close by.
//!
//! LLVM's linkers order functions so for other targets (`--bp-compression-sort=function`), not for wasm.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{
    CodeSectionReader, CustomSectionReader, FunctionBody, FunctionSectionReader, Operator, Parser, Payload, TypeRef,
};

/// Numbers below this take one byte.
const SHORT: usize = 128;
/// Bytes of a piece that two functions can share. Measured: of 3 to 8, the best.
const PIECE: usize = 6;
/// A piece that is in more functions than this tells nothing.
const COMMON: usize = 128;

/// The same module with its functions in another order.
pub fn order(wasm: &[u8]) -> Result<Vec<u8>, String> {
    let found = Found::read(wasm).map_err(|error| format!("can't read a compiled module: {error}"))?;
    rewrite(wasm, found.imported, &found.order()).map_err(|error| format!("can't write a compiled module: {error}"))
}

/// What the module has.
#[derive(Default)]
struct Found<'a> {
    /// Functions that come from outside. They have the first numbers.
    imported: usize,
    /// The code of each function of its own.
    bodies: Vec<FunctionBody<'a>>,
    /// How often functions are called, by number.
    calls: BTreeMap<usize, usize>,
}

impl<'a> Found<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self, wasmparser::BinaryReaderError> {
        let mut found = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        found.imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    for operator in body.get_operators_reader()? {
                        if let Operator::Call { function_index } = operator? {
                            *found.calls.entry(function_index as usize).or_default() += 1;
                        }
                    }
                    found.bodies.push(body);
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// The module's own functions by place, in their new order.
    fn order(&self) -> Vec<usize> {
        let count = |place: usize| self.calls.get(&(self.imported + place)).copied().unwrap_or(0);
        let mut called: Vec<usize> = (0..self.bodies.len()).collect();
        called.sort_by_key(|place| std::cmp::Reverse(count(*place)));
        called.truncate(SHORT.saturating_sub(self.imported));
        let first: BTreeSet<usize> = called.iter().copied().collect();
        let rest = chain(&self.bodies.iter().map(|body| pieces(body.as_bytes())).collect::<Vec<_>>());
        called.extend(rest.into_iter().filter(|place| !first.contains(place)));
        called
    }
}

/// The different pieces of some code.
fn pieces(code: &[u8]) -> BTreeSet<&[u8]> {
    code.windows(PIECE).collect()
}

/// All places from the first on, each followed by the one that shares the largest part of all pieces of both.
fn chain(pieces: &[BTreeSet<&[u8]>]) -> Vec<usize> {
    let mut having: BTreeMap<&[u8], Vec<usize>> = BTreeMap::new();
    for (place, set) in pieces.iter().enumerate() {
        for piece in set {
            having.entry(piece).or_default().push(place);
        }
    }
    having.retain(|_, places| (2..=COMMON).contains(&places.len()));
    let mut left: BTreeSet<usize> = (0..pieces.len()).collect();
    let mut order = Vec::new();
    let mut next = left.first().copied();
    while let Some(now) = next {
        left.remove(&now);
        order.push(now);
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for place in pieces[now].iter().filter_map(|piece| having.get(piece)).flatten() {
            if left.contains(place) {
                *shared.entry(*place).or_default() += 1;
            }
        }
        // In thousandths of the pieces that either has; the earlier place of two that share as much.
        let part = |(place, n): (&usize, &usize)| n * 1000 / (pieces[now].len() + pieces[*place].len() - n);
        let nearest = shared.iter().max_by_key(|entry| (part(*entry), std::cmp::Reverse(*entry.0)));
        next = nearest.map(|(place, _)| *place).or_else(|| left.first().copied());
    }
    order
}

/// Writes functions in their new order and with their new numbers. Sections that only tools read go.
struct Rewriter<'a> {
    /// Places of the module's own functions.
    order: &'a [usize],
    /// The new number of each old one.
    numbers: Vec<u32>,
}

impl Reencode for Rewriter<'_> {
    type Error = Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, Error<Infallible>> {
        Ok(self.numbers[number as usize])
    }

    fn parse_function_section(&mut self, to: &mut FunctionSection, from: FunctionSectionReader<'_>) -> Written {
        let types = from.into_iter().collect::<Result<Vec<_>, _>>()?;
        for place in self.order {
            to.function(types[*place]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, to: &mut CodeSection, from: CodeSectionReader<'_>) -> Written {
        let bodies = from.into_iter().collect::<Result<Vec<_>, _>>()?;
        for place in self.order {
            self.parse_function_body(to, bodies[*place].clone())?;
        }
        Ok(())
    }

    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Written {
        Ok(())
    }
}

type Written = Result<(), Error<Infallible>>;

fn rewrite(wasm: &[u8], imported: usize, order: &[usize]) -> Result<Vec<u8>, Error<Infallible>> {
    let number = |place: usize| (imported + place) as u32;
    let mut numbers: Vec<u32> = (0..number(order.len())).collect();
    for (new, old) in order.iter().enumerate() {
        numbers[number(*old) as usize] = number(new);
    }
    let mut module = Module::new();
    Rewriter { order, numbers }.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, ExportSection, Function, Instruction, TypeSection};

    /// Long code, of which half depends on `kind`.
    fn long(kind: i32) -> Vec<Instruction<'static>> {
        let numbers = (0..40).map(|nth| if nth % 2 == 0 { 100 * kind + nth } else { nth });
        numbers.flat_map(|number| [Instruction::I32Const(number), Instruction::Drop]).collect()
    }

    /// A module that exports its last function, which calls the first once and the second twice.
    fn module() -> Vec<u8> {
        let calls = [0, 1, 1].map(Instruction::Call).to_vec();
        let short = |number| vec![Instruction::I32Const(number), Instruction::Drop];
        let all = [short(7), short(8), long(1), long(2), long(1), calls];
        let (mut types, mut functions, mut exports, mut code) =
            (TypeSection::new(), FunctionSection::new(), ExportSection::new(), CodeSection::new());
        types.ty().function([], []);
        exports.export("last", ExportKind::Func, 5);
        for instructions in all {
            functions.function(0);
            let mut function = Function::new([]);
            for instruction in instructions.iter().chain([&Instruction::End]) {
                function.instruction(instruction);
            }
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    /// The functions that one calls and the numbers in it.
    fn of(wasm: &[u8], number: usize) -> (Vec<usize>, Vec<i32>) {
        let (mut calls, mut numbers) = (Vec::new(), Vec::new());
        let found = Found::read(wasm).unwrap();
        for operator in found.bodies[number].get_operators_reader().unwrap() {
            match operator.unwrap() {
                Operator::Call { function_index } => calls.push(function_index as usize),
                Operator::I32Const { value } => numbers.push(value),
                _ => {}
            }
        }
        (calls, numbers)
    }

    fn exported(wasm: &[u8]) -> usize {
        let exports = Parser::new(0).parse_all(wasm).find_map(|payload| match payload.unwrap() {
            Payload::ExportSection(section) => section.into_iter().next(),
            _ => None,
        });
        exports.unwrap().unwrap().index as usize
    }

    #[test]
    fn whoever_names_a_function_still_means_it() {
        let ordered = order(&module()).unwrap();
        let (calls, _) = of(&ordered, exported(&ordered));
        let numbers: Vec<Vec<i32>> = calls.iter().map(|number| of(&ordered, *number).1).collect();
        assert_eq!(numbers, [[7], [8], [8]]);
    }

    #[test]
    fn the_most_called_come_first_and_those_that_share_most_stand_together() {
        let wasm = module();
        let found = Found::read(&wasm).unwrap();
        assert_eq!(found.order()[..2], [1, 0], "by calls");
        let sets: Vec<BTreeSet<&[u8]>> = found.bodies.iter().map(|body| pieces(body.as_bytes())).collect();
        assert_eq!(chain(&sets[2..5]), [0, 2, 1]);
        assert!(chain(&[]).is_empty());
    }

    #[test]
    fn what_is_no_module_is_told() {
        assert!(order(b"no module").is_err_and(|message| message.contains("can't read")));
    }
}
