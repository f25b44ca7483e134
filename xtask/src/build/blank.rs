//! Blanks data of a compiled module that only cut code named: places in the source and texts that only panics told. Zeros
//! compress to nothing. What a constant, an offset, a global or other data still point into is kept.

use std::collections::BTreeSet;
use std::ops::Range;
use walrus::ir::{
    AtomicNotify, AtomicRmw, AtomicWait, Cmpxchg, Const, Instr, InstrSeq, Load, LoadSimd, MemArg, Store, Value,
    Visitor, dfs_in_order,
};
use walrus::{ConstExpr, DataId, DataKind, GlobalKind, Module};

/// The bytes of a place in the source: the address and length of a file's name, line, column.
const PLACE: i32 = 16;
/// The least bytes of a text that is worth it.
const SHORT: usize = 8;

/// What code names before it is cut.
pub struct Named {
    /// Each number, of which some are addresses.
    numbers: BTreeSet<i32>,
    /// Two numbers one after the other, of which some are the address and length of a text.
    pairs: BTreeSet<(i32, i32)>,
}

impl Named {
    /// Of a module that is still whole.
    pub fn of(module: &Module) -> Self {
        let mut pairs = Pairs(BTreeSet::new());
        walk(module, &mut pairs);
        Self { numbers: numbers(module), pairs: pairs.0 }
    }

    /// Blanks the places and texts among these that nothing points into.
    pub fn blank(mut self, module: &mut Module) {
        let ids: Vec<(DataId, i32)> =
            module.data.iter().filter_map(|data| Some((data.id(), base(&data.kind)?))).collect();
        let seen = used(module, &ids);
        for (id, base) in &ids {
            let data = &mut module.data.get_mut(*id).value;
            for address in &self.numbers {
                let Some(range) = free(&seen, data, *base, (*address, PLACE)) else { continue };
                let Some(name) = place(data, *base, range.start) else { continue };
                data[range].fill(0);
                self.pairs.insert(name);
            }
        }
        // Blank places don't point at the names of their files.
        let seen = used(module, &ids);
        for (id, base) in &ids {
            let data = &mut module.data.get_mut(*id).value;
            for (address, length) in &self.pairs {
                let Some(range) = free(&seen, data, *base, (*address, *length)) else { continue };
                if range.len() >= SHORT && std::str::from_utf8(&data[range.clone()]).is_ok_and(is_text) {
                    data[range].fill(0);
                }
            }
        }
    }
}

struct Pairs(BTreeSet<(i32, i32)>);

impl<'instr> Visitor<'instr> for Pairs {
    fn start_instr_seq(&mut self, seq: &'instr InstrSeq) {
        let number = |at: usize| match seq.instrs.get(at) {
            Some((Instr::Const(Const { value: Value::I32(value) }), _)) => Some(*value),
            _ => None,
        };
        self.0.extend((0..seq.instrs.len()).filter_map(|at| number(at).zip(number(at + 1))));
    }
}

/// The bytes of the data that an address and a length name, where nothing points into them.
fn free(used: &BTreeSet<i32>, data: &[u8], base: i32, (address, length): (i32, i32)) -> Option<Range<usize>> {
    let range = range(data, base, address, length)?;
    used.range(address..address + length).next().is_none().then_some(range)
}

fn is_text(text: &str) -> bool {
    !text.contains(|letter: char| letter.is_control() && letter != '\n')
}

/// Where data stand in memory, if their numbers can be told.
fn base(kind: &DataKind) -> Option<i32> {
    match kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(base)), .. } => Some(*base).filter(|base| base % 4 == 0),
        _ => None,
    }
}

/// All numbers in code, globals and data, any of which may be an address.
fn used(module: &Module, data: &[(DataId, i32)]) -> BTreeSet<i32> {
    let mut used = numbers(module);
    used.extend(module.globals.iter().filter_map(|global| match global.kind {
        GlobalKind::Local(ConstExpr::Value(Value::I32(value))) => Some(value),
        _ => None,
    }));
    used.extend(data.iter().flat_map(|(id, _)| words(&module.data.get(*id).value)));
    used
}

struct Numbers(BTreeSet<i32>);

impl Numbers {
    fn offset(&mut self, arg: &MemArg) {
        self.0.extend(i32::try_from(arg.offset));
    }
}

impl<'instr> Visitor<'instr> for Numbers {
    fn visit_const(&mut self, constant: &Const) {
        if let Value::I32(value) = constant.value {
            self.0.insert(value);
        }
    }
    fn visit_load(&mut self, instr: &Load) {
        self.offset(&instr.arg);
    }
    fn visit_store(&mut self, instr: &Store) {
        self.offset(&instr.arg);
    }
    fn visit_load_simd(&mut self, instr: &LoadSimd) {
        self.offset(&instr.arg);
    }
    fn visit_atomic_rmw(&mut self, instr: &AtomicRmw) {
        self.offset(&instr.arg);
    }
    fn visit_cmpxchg(&mut self, instr: &Cmpxchg) {
        self.offset(&instr.arg);
    }
    fn visit_atomic_notify(&mut self, instr: &AtomicNotify) {
        self.offset(&instr.arg);
    }
    fn visit_atomic_wait(&mut self, instr: &AtomicWait) {
        self.offset(&instr.arg);
    }
}

/// All numbers in code.
fn numbers(module: &Module) -> BTreeSet<i32> {
    let mut numbers = Numbers(BTreeSet::new());
    walk(module, &mut numbers);
    numbers.0
}

fn walk<'module>(module: &'module Module, visitor: &mut impl Visitor<'module>) {
    for (_, function) in module.funcs.iter_local() {
        dfs_in_order(visitor, function, function.entry_block());
    }
}

/// The numbers in data.
fn words(data: &[u8]) -> impl Iterator<Item = i32> {
    data.as_chunks().0.iter().map(|word| i32::from_le_bytes(*word))
}

/// The bytes of the data that an address and a length name.
fn range(data: &[u8], base: i32, address: i32, length: i32) -> Option<Range<usize>> {
    let from = usize::try_from(address.checked_sub(base)?).ok()?;
    let to = from.checked_add(usize::try_from(length).ok()?)?;
    (to <= data.len()).then_some(from..to)
}

/// The name of the file, if a place in the source stands at this byte.
fn place(data: &[u8], base: i32, at: usize) -> Option<(i32, i32)> {
    let mut fields = words(data.get(at..at + PLACE as usize)?);
    let (name, length, line, column) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let file = data.get(range(data, base, name, length)?)?;
    let is_place = file.ends_with(b".rs") && (1..100_000).contains(&line) && (1..1_000).contains(&column);
    is_place.then_some((name, length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ir::{LoadKind, MemArg};
    use walrus::{FunctionBuilder, ValType};

    const BASE: i32 = 1024;

    /// Data with a file's name, a place that names it, a text and something else; code that names the numbers given.
    fn module(numbers: &[i32], offset: u64) -> Module {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let mut data = b"a/file.rs\0\0\0".to_vec();
        data.extend([BASE, 9, 12, 34].iter().flat_map(|number| number.to_le_bytes()));
        data.extend(b"no such thing!! and more");
        module.data.add(DataKind::Active { memory, offset: ConstExpr::Value(Value::I32(BASE)) }, data);
        let at = module.locals.add(ValType::I32);
        let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        let mut body = function.func_body();
        for number in numbers {
            body.i32_const(*number);
        }
        for _ in numbers {
            body.drop();
        }
        let kind = LoadKind::I32 { atomic: false };
        body.local_get(at).load(memory, kind, MemArg { align: 4, offset }).drop();
        function.finish(vec![at], &mut module.funcs);
        module
    }

    /// What is left of the data where the code that named the text is gone.
    fn left(numbers: &[i32], offset: u64) -> String {
        let named = Named::of(&module(&[TEXT, 15, PLACE_AT], 0));
        assert!(named.pairs.contains(&(TEXT, 15)));
        let mut module = module(numbers, offset);
        named.blank(&mut module);
        let data = module.data.iter().next().unwrap();
        String::from_utf8(data.value.iter().filter(|byte| **byte >= b' ').copied().collect()).unwrap()
    }

    /// Where the place and the text stand.
    const PLACE_AT: i32 = BASE + 12;
    const TEXT: i32 = BASE + 28;

    #[test]
    fn what_only_cut_code_named_is_blank() {
        assert_eq!(left(&[], 0), " and more");
    }

    #[test]
    fn what_code_still_names_is_kept() {
        assert_eq!(left(&[TEXT], 0), "no such thing!! and more");
        assert_eq!(left(&[TEXT + 3], 0), "no such thing!! and more", "also from its middle");
        assert_eq!(left(&[], TEXT as u64), "no such thing!! and more", "also as an offset");
        assert!(left(&[PLACE_AT], 0).starts_with("a/file.rs"));
        assert!(left(&[PLACE_AT + 4], 0).starts_with("a/file.rs"), "also from its middle");
    }

    #[test]
    fn a_place_is_told_by_its_file_line_and_column() {
        let module = module(&[], 0);
        let data = &module.data.iter().next().unwrap().value;
        assert_eq!(place(data, BASE, 12), Some((BASE, 9)));
        assert_eq!(place(data, BASE, 16), None);
        assert_eq!(place(data, BASE, data.len()), None);
    }
}
