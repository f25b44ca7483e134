//! Takes out of a compiled module what never runs: the words of panics, what only formats those, and parts of a library
//! that are never reached. A panic still stops the program at its place, but says nothing.
//!
//! The compiler can't know this. Rust's own way (`-Cpanic=immediate-abort`, with a standard library compiled for it) is not
//! on the stable channel.

use super::blank::Named;
use super::{idle, order, twins};
use std::collections::BTreeSet;
use walrus::ir::{Call, Instr, InstrSeq, Unreachable, Visitor, VisitorMut, dfs_in_order, dfs_pre_order_mut};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, InstrSeqBuilder, Module, passes};

/// Set to anything, it keeps the words of panics, for whoever looks for a fault.
const TOLD: &str = "SAYDO_PANICS";

/// Functions that report a panic: parts of their names.
const PANICS: [&str; 20] = [
    "core::panicking::",
    "std::panicking::",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::cell::panic_already_",
    "core::cell::lazy::panic_poisoned",
    "thread::local::panic_access_error",
    "slice_index_fail",
    "slice_error_fail",
    "len_mismatch_fail",
    "::assert_failed",
    "capacity_overflow",
    "alloc::raw_vec::handle_error",
    "alloc::handle_alloc_error",
    "std::alloc::rust_oom",
    "__rust_alloc_error_handler",
    "default_alloc_error_hook",
    "console_error_panic_hook::",
    "wasm_bindgen::__rt::borrow_fail",
];

/// What prepares the words of panics. It is called, and does nothing.
const PREPARES: &str = "set_default_panic_hook";

/// Functions that format: what only panics say needs them, unless something else calls them.
const FORMATS: &str = "core::fmt::";

/// Parts of Yew that the widget never reaches: its nodes have no listeners of Yew's, no raw HTML, no portals and no
/// suspense, and its one component gets its properties once (`crates/nodes`, `src/app`).
pub const UNUSED: [&str; 14] = [
    "ListenerRegistration::register",
    "ListenerKind::type_name",
    "<yew::dom_bundle::subtree_root::EventDescriptor as",
    "SubtreeData::add_listener",
    "yew::virtual_dom::vraw::VRaw>::",
    "yew::dom_bundle::braw::BRaw::",
    "<yew::dom_bundle::braw::BRaw as",
    "yew::virtual_dom::vportal::VPortal>::",
    "<yew::dom_bundle::bportal::BPortal as",
    "yew::virtual_dom::vsuspense::VSuspense>::",
    "<yew::dom_bundle::bsuspense::BSuspense as",
    "yew::suspense::suspension::Suspension::listen",
    "<yew::suspense::suspension::Suspension as",
    "yew::html::component::lifecycle::Stateful>::props_changed",
];

/// Whether the words of panics are kept.
pub fn is_told() -> bool {
    std::env::var_os(TOLD).is_some()
}

/// Takes out the words of panics and the functions whose names have one of these parts. Needs the names.
pub fn cut(module: &mut Module, unused: &[&str]) {
    if is_told() {
        return;
    }
    let named_before = Named::of(module);
    let parts = [&PANICS[..], unused].concat();
    let mut dead = named(module, &parts);
    fill(module, &dead, stop);
    let hooks = named(module, &[PREPARES]);
    fill(module, &hooks, |_| {});
    spread(module, &mut dead);
    passes::gc::run(module);
    let formats = named(module, &[FORMATS]);
    if !is_called(module, &formats) {
        fill(module, &formats, stop);
        dead.extend(formats);
        spread(module, &mut dead);
    }
    idle::quiet(module);
    passes::gc::run(module);
    named_before.blank(module);
}

/// A module without bindings, cut, its twins joined, its functions in order, without names.
pub fn alone(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut config = walrus::ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(bytes).map_err(|error| format!("can't read a compiled module: {error:#}"))?;
    cut(&mut module, &[]);
    twins::join(&mut module);
    order::order(&module.emit_wasm())
}

/// A function's name without the hashes of crates: `core::panicking::panic`.
fn readable(name: &str) -> String {
    let mut depth = 0;
    name.chars()
        .filter(|letter| {
            depth += i32::from(*letter == '[');
            let is_outside = depth == 0;
            depth -= i32::from(*letter == ']');
            is_outside
        })
        .collect()
}

/// The module's own functions with such names. Dropping a value is none: it may look first whether there is something.
fn named(module: &Module, parts: &[&str]) -> BTreeSet<FunctionId> {
    let is_named = |name: &str| !name.contains("drop_in_place") && parts.iter().any(|part| name.contains(part));
    let own = module.funcs.iter_local().map(|(id, _)| id);
    own.filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(|name| is_named(&demangled(name)))).collect()
}

/// A readable name of either mangling.
fn demangled(name: &str) -> String {
    readable(&format!("{:#}", rustc_demangle::demangle(name)))
}

fn stop(body: &mut InstrSeqBuilder<'_>) {
    body.unreachable();
}

/// Gives functions another body.
fn fill(module: &mut Module, ids: &BTreeSet<FunctionId>, write: impl Fn(&mut InstrSeqBuilder<'_>)) {
    for id in ids {
        let kind = module.types.get(module.funcs.get(*id).ty());
        let (params, results) = (kind.params().to_vec(), kind.results().to_vec());
        let mut body = FunctionBuilder::new(&mut module.types, &params, &results);
        write(&mut body.func_body());
        let arguments = params.iter().map(|kind| module.locals.add(*kind)).collect();
        module.funcs.get_mut(*id).kind = FunctionKind::Local(body.local_func(arguments));
    }
}

/// Stops where a function is called that stops, until no more are found.
fn spread(module: &mut Module, dead: &mut BTreeSet<FunctionId>) {
    loop {
        let ids: Vec<FunctionId> = module.funcs.iter_local().map(|(id, _)| id).collect();
        let mut more = Vec::new();
        for id in ids {
            let function = module.funcs.get_mut(id).kind.unwrap_local_mut();
            let entry = function.entry_block();
            dfs_pre_order_mut(&mut Cutter { dead }, function, entry);
            let is_stop = matches!(function.block(entry).first(), Some((Instr::Unreachable(_), _)));
            if is_stop && !dead.contains(&id) {
                more.push(id);
            }
        }
        if more.is_empty() {
            return;
        }
        dead.extend(more);
    }
}

struct Cutter<'a> {
    dead: &'a BTreeSet<FunctionId>,
}

impl VisitorMut for Cutter<'_> {
    fn start_instr_seq_mut(&mut self, seq: &mut InstrSeq) {
        let stops = |instr: &Instr| match instr {
            Instr::Call(call) => self.dead.contains(&call.func),
            Instr::Unreachable(_) => true,
            _ => false,
        };
        let Some(at) = seq.instrs.iter().position(|(instr, _)| stops(instr)) else { return };
        let place = seq.instrs[at].1;
        seq.instrs.truncate(at);
        // What comes right before only makes ready what nobody will look at.
        while let Some((instr, _)) = seq.instrs.last() {
            match instr {
                Instr::Const(_)
                | Instr::LocalGet(_)
                | Instr::LocalSet(_)
                | Instr::LocalTee(_)
                | Instr::GlobalGet(_)
                | Instr::GlobalSet(_)
                | Instr::Load(_)
                | Instr::Store(_)
                | Instr::Binop(_)
                | Instr::Unop(_)
                | Instr::Select(_)
                | Instr::Drop(_) => {}
                _ => break,
            }
            seq.instrs.pop();
        }
        seq.instrs.push((Instr::Unreachable(Unreachable {}), place));
    }
}

/// Whether another function calls one of these.
fn is_called(module: &Module, ids: &BTreeSet<FunctionId>) -> bool {
    struct Calls<'a>(&'a BTreeSet<FunctionId>, bool);
    impl<'instr> Visitor<'instr> for Calls<'_> {
        fn visit_call(&mut self, call: &Call) {
            self.1 |= self.0.contains(&call.func);
        }
    }
    let others = module.funcs.iter_local().filter(|(id, _)| !ids.contains(id));
    let mut calls = Calls(ids, false);
    others.for_each(|(_, function)| dfs_in_order(&mut calls, function, function.entry_block()));
    calls.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ir::{BinaryOp, Value};
    use walrus::{ConstExpr, DataKind, ValType};

    /// Where the data of the test's module stand.
    const BASE: i32 = 1024;
    /// Where a place in the source stands in them.
    const AT: usize = 8;

    /// A module in which `kept`, exported, calls `core::panicking::panic` with a place if it gets 0, or else, asked so,
    /// `core::fmt::write`.
    fn module(does_format: bool) -> (Module, FunctionId) {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let mut data = b"lib.rs\0\0".to_vec();
        data.extend([BASE, 6, 12, 34].iter().flat_map(|number| number.to_le_bytes()));
        data.extend(b"tail");
        module.data.add(DataKind::Active { memory, offset: ConstExpr::Value(Value::I32(BASE)) }, data);
        let add = |module: &mut Module, name: &str, inner: Option<FunctionId>| {
            let place = module.locals.add(ValType::I32);
            let mut function = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
            let mut body = function.name(name.to_owned()).func_body();
            body.local_get(place);
            match inner {
                Some(inner) => body.call(inner),
                None => body.drop(),
            };
            function.finish(vec![place], &mut module.funcs)
        };
        let format = add(&mut module, "core[c0ffee]::fmt::write", None);
        let panic = add(&mut module, "core[c0ffee]::panicking::panic", Some(format));
        let given = module.locals.add(ValType::I32);
        let mut kept = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
        kept.name("kept".to_owned()).func_body().local_get(given).if_else(
            ValType::I32,
            |then| {
                if does_format {
                    then.i32_const(5).call(format);
                }
                then.local_get(given).i32_const(7).binop(BinaryOp::I32Add);
            },
            |or| {
                or.i32_const(BASE + AT as i32).call(panic).i32_const(1);
            },
        );
        let kept = kept.finish(vec![given], &mut module.funcs);
        module.exports.add("kept", kept);
        (module, kept)
    }

    fn names(module: &Module) -> Vec<&str> {
        let mut names: Vec<&str> = module.funcs.iter().filter_map(|function| function.name.as_deref()).collect();
        names.sort_unstable();
        names
    }

    fn data(module: &Module) -> &[u8] {
        &module.data.iter().next().unwrap().value
    }

    #[test]
    fn what_only_panics_need_is_taken_out_and_the_rest_is_kept() {
        let (mut before, _) = module(false);
        assert_eq!(data(&before)[AT], 0, "the low byte of the name's address");
        cut(&mut before, &[]);
        assert_eq!(names(&before), ["kept"]);
        assert_eq!(data(&before)[AT..AT + 16], [0; 16], "nothing names the place any more");
        assert!(data(&before).ends_with(b"tail"));
        let again = Module::from_buffer(&before.emit_wasm()).unwrap();
        assert_eq!(again.exports.iter().count(), 1);
    }

    #[test]
    fn formatting_stays_where_something_else_needs_it() {
        let (mut formats, _) = module(true);
        cut(&mut formats, &[]);
        assert_eq!(names(&formats), ["core[c0ffee]::fmt::write", "kept"]);
    }

    #[test]
    fn what_prepares_the_words_of_panics_is_called_and_does_nothing() {
        let (mut all, kept) = module(true);
        let hook = all.funcs.iter().find(|each| each.name.as_deref() == Some("core[c0ffee]::fmt::write")).unwrap().id();
        all.funcs.get_mut(hook).name = Some("yew::renderer::set_default_panic_hook::h0".to_owned());
        cut(&mut all, &[]);
        assert_eq!(names(&all), ["kept", "yew::renderer::set_default_panic_hook::h0"]);
        let body = all.funcs.get(hook).kind.unwrap_local();
        assert!(body.block(body.entry_block()).is_empty());
        assert!(is_called(&all, &BTreeSet::from([hook])) && !is_called(&all, &BTreeSet::from([kept])));
    }

    #[test]
    fn what_is_said_to_be_unused_stops_and_its_callers_keep_their_other_ways() {
        let (mut all, kept) = module(true);
        cut(&mut all, &["core::fmt::write"]);
        assert_eq!(names(&all), ["kept"]);
        let body = all.funcs.get(kept).kind.unwrap_local();
        assert!(matches!(body.block(body.entry_block())[0].0, Instr::LocalGet(_)), "it still looks at what it got");
    }

    #[test]
    fn names_are_read_without_the_hashes_of_crates() {
        assert_eq!(demangled("_RNvNtCsgXGp5Oqx2Ny_4core6option13unwrap_failed"), "core::option::unwrap_failed");
        assert_eq!(demangled("core[c5930c85a12de822]::panicking::panic"), "core::panicking::panic");
        assert_eq!(readable("<[u8] as a[b]::C>::d"), "< as a::C>::d");
    }
}
