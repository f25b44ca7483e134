//! Hands over zeros where a function never looks at what it gets: mostly the place in the source that a panic would tell.

use std::collections::{BTreeMap, BTreeSet};
use walrus::ir::{Const, Instr, InstrSeq, LocalGet, Value, Visitor, VisitorMut, dfs_in_order, dfs_pre_order_mut};
use walrus::{FunctionId, LocalId, Module, ValType};

/// Does so everywhere. What a function only hands on so, it doesn't look at either; so it goes on until nothing changes.
pub fn quiet(module: &mut Module) {
    loop {
        let mut quieter = Quieter { idle: idle(module), is_changed: false };
        let ids: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
        for id in ids {
            let function = module.funcs.get_mut(id).kind.unwrap_local_mut();
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut quieter, function, entry);
        }
        if !quieter.is_changed {
            return;
        }
    }
}

/// For each argument of each function, the zero that can stand for it, if the function never looks at it.
fn idle(module: &Module) -> BTreeMap<FunctionId, Vec<Option<Value>>> {
    struct Read(BTreeSet<LocalId>);
    impl<'instr> Visitor<'instr> for Read {
        fn visit_local_get(&mut self, get: &LocalGet) {
            self.0.insert(get.local);
        }
    }
    let mut read = Read(BTreeSet::new());
    for (_, function) in module.funcs.iter_local() {
        dfs_in_order(&mut read, function, function.entry_block());
    }
    let zero = |local: &LocalId| match module.locals.get(*local).ty() {
        _ if read.0.contains(local) => None,
        ValType::I32 => Some(Value::I32(0)),
        ValType::I64 => Some(Value::I64(0)),
        ValType::F32 | ValType::F64 | ValType::V128 | ValType::Ref(_) => None,
    };
    module.funcs.iter_local().map(|(id, function)| (id, function.args.iter().map(zero).collect())).collect()
}

struct Quieter {
    idle: BTreeMap<FunctionId, Vec<Option<Value>>>,
    is_changed: bool,
}

impl VisitorMut for Quieter {
    fn start_instr_seq_mut(&mut self, seq: &mut InstrSeq) {
        for at in 0..seq.instrs.len() {
            let Instr::Call(call) = &seq.instrs[at].0 else { continue };
            let zeros = self.idle.get(&call.func).map_or(&[][..], Vec::as_slice);
            // Arguments stand right before the call, each as one instruction, as far as it goes.
            for (zero, (given, _)) in zeros.iter().rev().zip(seq.instrs[..at].iter_mut().rev()) {
                if !matches!(given, Instr::Const(_) | Instr::LocalGet(_)) {
                    break;
                }
                let Some(value) = *zero else { continue };
                if !matches!(given, Instr::Const(Const { value: Value::I32(0) | Value::I64(0) })) {
                    self.is_changed = true;
                    *given = Instr::Const(Const { value });
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::FunctionBuilder;

    /// A function that loads from its first argument and, if there is one, hands its second to another.
    fn add(module: &mut Module, other: Option<FunctionId>) -> FunctionId {
        let [first, second] = [ValType::I32; 2].map(|kind| module.locals.add(kind));
        let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32; 2], &[]);
        let mut body = function.func_body();
        body.local_get(first).drop();
        if let Some(other) = other {
            body.i32_const(5).local_get(second).call(other);
        }
        function.finish(vec![first, second], &mut module.funcs)
    }

    fn body(module: &Module, id: FunctionId) -> Vec<String> {
        let function = module.funcs.get(id).kind.unwrap_local();
        function.block(function.entry_block()).instrs.iter().map(|(instr, _)| format!("{instr:?}")).collect()
    }

    #[test]
    fn what_is_never_looked_at_is_zero_and_what_is_looked_at_stays() {
        let mut module = Module::default();
        let inner = add(&mut module, None);
        let outer = add(&mut module, Some(inner));
        let mut main = FunctionBuilder::new(&mut module.types, &[], &[]);
        main.func_body().i32_const(6).i32_const(7).call(outer);
        let main = main.finish(Vec::new(), &mut module.funcs);
        quiet(&mut module);
        let numbers = |id| {
            let shown = body(&module, id);
            shown.into_iter().filter(|instr| instr.contains("I32(")).collect::<Vec<_>>().join(" ")
        };
        assert!(numbers(main).contains("I32(6)") && numbers(main).contains("I32(0)"), "{}", numbers(main));
        assert!(!numbers(main).contains("I32(7)"), "{}", numbers(main));
        assert!(numbers(outer).contains("I32(5)") && numbers(outer).contains("I32(0)"), "{}", numbers(outer));
    }

    #[test]
    fn an_argument_that_takes_work_is_left_and_so_is_what_stands_before_it() {
        let mut module = Module::default();
        let inner = add(&mut module, None);
        let mut main = FunctionBuilder::new(&mut module.types, &[], &[]);
        main.func_body().i32_const(6).i32_const(7).unop(walrus::ir::UnaryOp::I32Eqz).call(inner);
        let main = main.finish(Vec::new(), &mut module.funcs);
        let before = body(&module, main);
        quiet(&mut module);
        assert_eq!(body(&module, main), before);
    }
}
