//! Makes one of functions that do the same. The compiler makes some for each crate that uses them, as for each kind of list
//! that grows. LLVM could join them, but rustc doesn't let it for wasm.

use std::collections::BTreeMap;
use std::fmt::Write;
use walrus::ir::{Instr, InstrSeqId, VisitorMut, dfs_pre_order_mut};
use walrus::{ConstExpr, ElementItems, ExportItem, FunctionId, LocalFunction, Module, ValType, passes};

/// Joins all functions with the same parameters, results and instructions. Functions that call joined ones may be the same
/// after that, so it goes on until nothing changes.
pub fn join(module: &mut Module) {
    loop {
        let twins = twins(module);
        if twins.is_empty() {
            return;
        }
        lead(module, &twins);
        passes::gc::run(module);
    }
}

/// The types of all variables.
type Types = BTreeMap<usize, ValType>;

/// For each function that does what an earlier one does: that one.
fn twins(module: &Module) -> BTreeMap<FunctionId, FunctionId> {
    let mut firsts = BTreeMap::new();
    let mut twins = BTreeMap::new();
    let types: Types = module.locals.iter().map(|local| (local.id().index(), local.ty())).collect();
    for (id, function) in module.funcs.iter_local() {
        let Some(text) = text(module, &types, id, function) else { continue };
        let first = *firsts.entry(text).or_insert(id);
        if first != id {
            twins.insert(id, first);
        }
    }
    twins
}

/// Lets all that leads to a function lead to its twin.
fn lead(module: &mut Module, twins: &BTreeMap<FunctionId, FunctionId>) {
    let change = |id: &mut FunctionId| *id = *twins.get(id).unwrap_or(id);
    let ids: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in ids {
        let function = module.funcs.get_mut(id).kind.unwrap_local_mut();
        let entry = function.entry_block();
        dfs_pre_order_mut(&mut Leader(twins), function, entry);
    }
    for element in module.elements.iter_mut() {
        match &mut element.items {
            ElementItems::Functions(functions) => functions.iter_mut().for_each(change),
            ElementItems::Expressions(_, expressions) => {
                for expression in expressions {
                    if let ConstExpr::RefFunc(function) = expression {
                        change(function);
                    }
                }
            }
        }
    }
    for export in module.exports.iter_mut() {
        if let ExportItem::Function(function) = &mut export.item {
            change(function);
        }
    }
    if let Some(start) = &mut module.start {
        change(start);
    }
}

struct Leader<'a>(&'a BTreeMap<FunctionId, FunctionId>);

impl VisitorMut for Leader<'_> {
    fn visit_function_id_mut(&mut self, function: &mut FunctionId) {
        if let Some(twin) = self.0.get(function) {
            *function = *twin;
        }
    }
}

/// A function as text, with its variables and blocks numbered as they come and itself as `self`, so that the same functions
/// have the same text. `None` if it has a kind of block that isn't known here.
fn text(module: &Module, types: &Types, id: FunctionId, function: &LocalFunction) -> Option<String> {
    let kind = module.types.get(function.ty());
    let mut text = Text { types, id, locals: BTreeMap::new(), blocks: BTreeMap::new(), out: String::new() };
    write!(text.out, "{:?} {:?}", kind.params(), kind.results()).ok()?;
    for argument in &function.args {
        text.local(argument.index())?;
    }
    text.block(function, function.entry_block())?;
    Some(text.out)
}

struct Text<'a> {
    types: &'a Types,
    id: FunctionId,
    locals: BTreeMap<usize, usize>,
    blocks: BTreeMap<usize, usize>,
    out: String,
}

impl Text<'_> {
    fn local(&mut self, index: usize) -> Option<()> {
        let next = self.locals.len();
        let number = *self.locals.entry(index).or_insert(next);
        if number == next {
            write!(self.out, "{:?} ", self.types.get(&index)?).ok()?;
        }
        write!(self.out, "local {number}").ok()
    }

    fn block(&mut self, function: &LocalFunction, id: InstrSeqId) -> Option<()> {
        let next = self.blocks.len();
        self.blocks.insert(id.index(), next);
        let block = function.block(id);
        write!(self.out, "\n{{ {:?}", block.ty).ok()?;
        for (instr, _) in &block.instrs {
            self.instr(&format!("{instr:?}"))?;
            match instr {
                Instr::Block(inner) => self.block(function, inner.seq)?,
                Instr::Loop(inner) => self.block(function, inner.seq)?,
                Instr::IfElse(inner) => {
                    self.block(function, inner.consequent)?;
                    self.block(function, inner.alternative)?;
                }
                Instr::Try(_) | Instr::TryTable(_) => return None,
                _ => {}
            }
        }
        self.out.push('}');
        Some(())
    }

    /// Writes an instruction as walrus shows it, `Call(Call { func: Id { idx: 7 } })`, with other numbers for variables and
    /// blocks. Blocks inside are written after it, so their numbers are left out.
    fn instr(&mut self, shown: &str) -> Option<()> {
        self.out.push('\n');
        let mut rest = shown;
        let mut field = "";
        while let Some((before, after)) = rest.split_once("Id { idx: ") {
            let (index, after) = after.split_once(" }")?;
            let index: usize = index.parse().ok()?;
            // In a list of blocks the field's name stands once, before all of them.
            if let Some((words, _)) = before.rsplit_once(':') {
                field = words.rsplit([' ', '{']).next()?;
            }
            self.out.push_str(before);
            match field {
                "local" => self.local(index)?,
                "seq" | "consequent" | "alternative" => {}
                "block" | "blocks" | "default" => write!(self.out, "block {}", self.blocks.get(&index)?).ok()?,
                "func" if index == self.id.index() => self.out.push_str("self"),
                _ => write!(self.out, "{index}").ok()?,
            }
            rest = after;
        }
        self.out.push_str(rest);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ir::BinaryOp;
    use walrus::{ConstExpr, ElementKind, FunctionBuilder, RefType};

    /// Adds a function that doubles or squares what it gets, over a variable, and then calls `next`.
    fn add(module: &mut Module, op: BinaryOp, next: Option<FunctionId>) -> FunctionId {
        let (given, kept) = (module.locals.add(ValType::I32), module.locals.add(ValType::I32));
        let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
        let mut body = function.func_body();
        body.block(None, |inner| {
            let end = inner.id();
            inner.local_get(given).local_set(kept).local_get(kept).br_if(end);
        });
        body.local_get(kept).local_get(given).binop(op);
        if let Some(next) = next {
            body.call(next);
        }
        function.finish(vec![given], &mut module.funcs)
    }

    fn count(module: &Module) -> usize {
        module.funcs.iter_local().count()
    }

    #[test]
    fn functions_that_do_the_same_become_one_and_then_those_that_call_them() {
        let mut module = Module::default();
        let [one, two] = [0, 1].map(|_| add(&mut module, BinaryOp::I32Add, None));
        let other = add(&mut module, BinaryOp::I32Mul, None);
        let callers = [one, two, other].map(|next| add(&mut module, BinaryOp::I32Sub, Some(next)));
        for (name, caller) in ["a", "b", "c"].into_iter().zip(callers) {
            module.exports.add(name, caller);
        }
        let table = module.tables.add_local(false, 2, None, RefType::FUNCREF);
        module.exports.add("table", table);
        let kind = ElementKind::Active { table, offset: ConstExpr::Value(walrus::ir::Value::I32(0)) };
        let listed = module.elements.add(kind, ElementItems::Functions(vec![two, other]));
        module.tables.get_mut(table).elem_segments.insert(listed);
        join(&mut module);
        assert_eq!(count(&module), 4, "double, square, and a caller of each");
        let mut exports: Vec<_> = module.exports.iter().map(|export| (export.name.clone(), export.item)).collect();
        exports.sort_by(|a, b| a.0.cmp(&b.0));
        let called = |at: usize| match exports[at].1 {
            ExportItem::Function(id) => id,
            _ => unreachable!("only functions are exported"),
        };
        assert!(called(0) == called(1) && called(1) != called(2));
        let Some(ElementItems::Functions(listed)) = module.elements.iter().next().map(|element| &element.items) else {
            panic!("the table has functions");
        };
        assert_eq!(listed, &[one, other]);
        assert_eq!(Module::from_buffer(&module.emit_wasm()).unwrap().exports.iter().count(), 4);
    }

    #[test]
    fn functions_that_differ_in_one_type_or_target_stay() {
        let mut module = Module::default();
        let typed = |module: &mut Module, kind: ValType| {
            let kept = module.locals.add(kind);
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            function.func_body().local_get(kept).drop();
            function.finish(Vec::new(), &mut module.funcs)
        };
        let branching = |module: &mut Module, is_outer: bool| {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            function.func_body().block(None, |outer| {
                let target = outer.id();
                outer.block(None, |inner| {
                    let near = inner.id();
                    inner.br(if is_outer { target } else { near });
                });
            });
            function.finish(Vec::new(), &mut module.funcs)
        };
        let kinds = [ValType::I32, ValType::I64].map(|kind| typed(&mut module, kind));
        let ways = [true, false].map(|is_outer| branching(&mut module, is_outer));
        for (at, function) in kinds.into_iter().chain(ways).enumerate() {
            module.exports.add(&at.to_string(), function);
        }
        join(&mut module);
        assert_eq!(count(&module), 4);
    }
}
