//! Reads the source of one crate: its modules, what they define and take, and the paths that their code names. What only
//! tests compile is left out.

use super::names::{ALL, Module, Modules, Names, Origin};
use proc_macro2::{TokenStream, TokenTree};
use std::path::{Path, PathBuf};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Ident, ImplItemFn, Item, ItemMod, ItemUse, Macro, Meta, Token, UseTree, Visibility};

/// Reads all files of the crate whose first file is `root`, itself in the folder `base`.
pub fn read(base: &Path, root: &Path) -> Result<Modules, String> {
    let folder = root.parent().unwrap_or(base).to_path_buf();
    let mut reader = Reader { base, modules: Modules::new(), at: Names::new(), folder, error: None };
    reader.file(root);
    match reader.error {
        Some(error) => Err(error),
        None => Ok(reader.modules),
    }
}

/// Goes through files and the modules in them.
struct Reader<'a> {
    base: &'a Path,
    modules: Modules,
    /// The names of the present module.
    at: Names,
    /// The folder of the files of modules in it.
    folder: PathBuf,
    error: Option<String>,
}

impl Reader<'_> {
    /// Reads a file as the present module.
    fn file(&mut self, path: &Path) {
        let read = std::fs::read_to_string(path).map_err(|error| error.to_string());
        match read.and_then(|text| syn::parse_file(&text).map_err(|error| error.to_string())) {
            Ok(file) => {
                let path = path.strip_prefix(self.base).unwrap_or(path);
                self.module(path.display().to_string(), &file.items);
            }
            Err(error) => self.error = Some(format!("{} can't be read: {error}", path.display())),
        }
    }

    /// Goes through the items of the present module.
    fn module(&mut self, file: String, items: &[Item]) {
        self.modules.insert(self.at.clone(), Module { file, ..Module::default() });
        for item in items {
            if let Some(name) = name(item) {
                self.name(name.to_string(), Origin::Here);
            }
            self.visit_item(item);
        }
    }

    fn present(&mut self) -> &mut Module {
        self.modules.entry(self.at.clone()).or_default()
    }

    fn name(&mut self, name: String, origin: Origin) {
        self.present().names.entry(name).or_default().push(origin);
    }

    /// Notes a path. A single name leads nowhere that a `use` or a definition doesn't tell.
    fn path(&mut self, path: Names) {
        if path.len() > 1 {
            self.present().paths.insert(path);
        }
    }

    /// The names that a `use` takes.
    fn take(&mut self, tree: &UseTree, mut path: Names) {
        let mut taken = |name: String, path: Names| {
            self.path(path.clone());
            self.name(name, Origin::Taken(path));
        };
        match tree {
            UseTree::Path(tree) => {
                path.push(tree.ident.to_string());
                self.take(&tree.tree, path);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.take(tree, path.clone())),
            UseTree::Name(name) => {
                let last = if name.ident == "self" { path.last().cloned() } else { None };
                path.push(name.ident.to_string());
                taken(last.unwrap_or(name.ident.to_string()), path);
            }
            UseTree::Rename(rename) => {
                path.push(rename.ident.to_string());
                taken(rename.rename.to_string(), path);
            }
            UseTree::Glob(_) => {
                self.present().globs.push(path.clone());
                path.push(ALL.to_owned());
                self.path(path);
            }
        }
    }

    /// The paths among the words of a macro.
    fn words(&mut self, words: TokenStream) {
        let mut path = Names::new();
        let mut colons = 0;
        for word in words {
            let goes_on = matches!(word, TokenTree::Ident(_)) && colons == 2;
            let is_colon = matches!(&word, TokenTree::Punct(punct) if punct.as_char() == ':');
            colons = if is_colon { colons + 1 } else { 0 };
            if !goes_on && !is_colon {
                self.path(std::mem::take(&mut path));
            }
            match word {
                TokenTree::Ident(ident) => path.push(ident.to_string()),
                TokenTree::Group(group) => self.words(group.stream()),
                _ => {}
            }
        }
        self.path(path);
    }
}

impl<'a> Visit<'a> for Reader<'_> {
    fn visit_item(&mut self, item: &'a Item) {
        if !attributes(item).iter().any(is_test) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        let name = item.ident.to_string();
        let around = self.folder.clone();
        let file = self.present().file.clone();
        self.at.push(name.clone());
        self.folder.push(&name);
        match &item.content {
            Some((_, items)) => self.module(file, items),
            None => {
                let flat = around.join(format!("{name}.rs"));
                let file = if flat.exists() { flat } else { self.folder.join("mod.rs") };
                self.file(&file);
            }
        }
        self.folder = around;
        self.at.pop();
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        if item.leading_colon.is_none() {
            self.take(&item.tree, Names::new());
        }
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.path(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'a Macro) {
        self.words(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_impl_item_fn(&mut self, method: &'a ImplItemFn) {
        if !method.attrs.iter().any(is_test) {
            visit::visit_impl_item_fn(self, method);
        }
    }

    fn visit_attribute(&mut self, _: &'a Attribute) {}

    fn visit_visibility(&mut self, _: &'a Visibility) {}
}

/// The name that an item defines, other than that of a module.
fn name(item: &Item) -> Option<&Ident> {
    match item {
        Item::Const(item) => Some(&item.ident),
        Item::Enum(item) => Some(&item.ident),
        Item::Fn(item) => Some(&item.sig.ident),
        Item::Macro(item) => item.ident.as_ref(),
        Item::Static(item) => Some(&item.ident),
        Item::Struct(item) => Some(&item.ident),
        Item::Trait(item) => Some(&item.ident),
        Item::Type(item) => Some(&item.ident),
        _ => None,
    }
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether this leaves out what stands below it, but for tests.
fn is_test(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg") && attribute.parse_args::<Meta>().is_ok_and(|condition| needs_test(&condition))
}

/// Whether a condition holds in tests alone: `test`, or `all` of that and others.
fn needs_test(condition: &Meta) -> bool {
    match condition {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => {
            let all = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            all.is_ok_and(|all| all.iter().any(needs_test))
        }
        _ => false,
    }
}
