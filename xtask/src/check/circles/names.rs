//! The modules of one crate and their names: which file defines what a path names.

use std::collections::{BTreeMap, BTreeSet};

/// The names of a path.
pub type Names = Vec<String>;

/// The modules of a crate, each by the names that lead to it from the root.
pub type Modules = BTreeMap<Names, Module>;

/// What one module holds.
#[derive(Default)]
pub struct Module {
    /// Its file. A module in braces shares that of the module around it.
    pub file: String,
    /// Where each name in it comes from. One name can be a type and a function.
    pub names: BTreeMap<String, Vec<Origin>>,
    /// Paths of which it takes all names.
    pub globs: Vec<Names>,
    /// The paths that its code names.
    pub paths: BTreeSet<Names>,
}

/// Where a name comes from.
pub enum Origin {
    /// It is defined in this module.
    Here,
    /// It is taken from a path.
    Taken(Names),
}

/// What a path leads to.
enum Place {
    /// A module of the crate.
    Module(Names),
    /// A name, and the file that defines it.
    Name(String, String),
}

/// What stands for all names of a module.
pub const ALL: &str = "*";

/// How many names lead to one another at most. Names that lead to themselves don't compile.
const STEPS: usize = 16;

/// The files that define what a path in the module `at` names, each with the name. None if it leads to another crate.
pub fn defined(modules: &Modules, at: &Names, path: &Names) -> BTreeSet<(String, String)> {
    let of = |place| if let Place::Name(file, name) = place { Some((file, name)) } else { None };
    follow(modules, at, path, STEPS).into_iter().filter_map(of).collect()
}

/// All that a path can mean.
fn follow(modules: &Modules, at: &Names, path: &[String], steps: usize) -> Vec<Place> {
    let Some((first, rest)) = path.split_first().filter(|_| steps > 0) else { return Vec::new() };
    let mut places = match first.as_str() {
        "crate" => vec![Place::Module(Names::new())],
        "self" => vec![Place::Module(at.clone())],
        "super" => vec![Place::Module(parent(at))],
        // What no name here leads to is another crate, or comes with the language.
        name => step(modules, at, name, !rest.is_empty(), steps).unwrap_or_default(),
    };
    for (n, name) in rest.iter().enumerate() {
        let next = |place| match place {
            Place::Module(at) if name == "super" => vec![Place::Module(parent(&at))],
            Place::Module(at) if name == "self" => vec![Place::Module(at)],
            Place::Module(at) if name == ALL => vec![Place::Name(modules[&at].file.clone(), name.clone())],
            Place::Module(at) => {
                step(modules, &at, name, n + 1 < rest.len(), steps).unwrap_or_else(|| made(modules, &at, name))
            }
            // What belongs to a type stands where the type does.
            place => vec![place],
        };
        places = places.into_iter().flat_map(next).collect();
    }
    places
}

/// All that a name can mean in a module, where `more` names may follow it.
fn step(modules: &Modules, at: &Names, name: &str, more: bool, steps: usize) -> Option<Vec<Place>> {
    let module = modules.get(at)?;
    let here = || Place::Name(module.file.clone(), name.to_owned());
    let child = [at.as_slice(), &[name.to_owned()]].concat();
    let origins = module.names.get(name);
    // A file often has the name of its function: `mod row; pub use row::row;`.
    if modules.contains_key(&child) && (more || origins.is_none()) {
        return Some(vec![Place::Module(child)]);
    }
    if let Some(origins) = origins {
        let of = |origin: &Origin| match origin {
            Origin::Here => vec![here()],
            Origin::Taken(path) => follow(modules, at, path, steps - 1),
        };
        return Some(origins.iter().flat_map(of).collect());
    }
    let of = |place| if let Place::Module(of) = place { step(modules, &of, name, more, steps - 1) } else { None };
    module.globs.iter().flat_map(|path| follow(modules, at, path, steps - 1)).find_map(of)
}

/// A name that a macro makes: it stands in the module's file. None if it may be taken with all names of another crate.
fn made(modules: &Modules, at: &Names, name: &str) -> Vec<Place> {
    let module = modules.get(at).filter(|module| module.globs.is_empty());
    module.map(|module| Place::Name(module.file.clone(), name.to_owned())).into_iter().collect()
}

/// The module around a module.
fn parent(at: &Names) -> Names {
    at[..at.len().saturating_sub(1)].to_vec()
}
