//! `#[derive(Record)]`: a struct becomes a row. See `kernel::record::Record` for what the struct must have.

use proc_macro::TokenStream;
use proc_macro2::{Span, TokenStream as Tokens};
use quote::quote;
use syn::{Data, DeriveInput, Error, Field, Fields, Ident, LitStr, Type, parse_macro_input};

/// Derives `kernel::record::Record`.
#[proc_macro_derive(Record, attributes(record))]
pub fn derive_record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    written(&input).unwrap_or_else(Error::into_compile_error).into()
}

#[derive(Default)]
struct Said {
    kind: Option<String>,
    table: Option<String>,
    stage: Option<String>,
    file: Option<String>,
    due: Option<String>,
    hidden: Option<String>,
}

fn said(input: &DeriveInput) -> Result<Said, Error> {
    let mut said = Said::default();
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("record")) {
        attribute.parse_nested_meta(|meta| {
            let value: LitStr = meta.value()?.parse()?;
            let place = match meta.path.get_ident().map(Ident::to_string).as_deref() {
                Some("kind") => &mut said.kind,
                Some("table") => &mut said.table,
                Some("stage") => &mut said.stage,
                Some("file") => &mut said.file,
                Some("due") => &mut said.due,
                Some("hidden") => &mut said.hidden,
                _ => return Err(meta.error("a record says kind, table, stage, file, due or hidden")),
            };
            *place = Some(value.value());
            Ok(())
        })?;
    }
    Ok(said)
}

fn written(input: &DeriveInput) -> Result<Tokens, Error> {
    let name = &input.ident;
    let said = said(input)?;
    let fields = fields(input)?;
    let idents: Vec<&Ident> = fields.iter().filter_map(|field| field.ident.as_ref()).collect();
    let named = |wanted: &str| -> Option<&Field> {
        fields.iter().copied().find(|field| field.ident.as_ref().is_some_and(|ident| ident == wanted))
    };
    let required = |wanted: &str| {
        named(wanted).ok_or_else(|| Error::new_spanned(name, format!("a record has the field `{wanted}`")))
    };
    required("id")?;
    required("version")?;
    let kind = said.kind.ok_or_else(|| Error::new_spanned(name, "a record says its kind"))?;
    let table = said.table.unwrap_or_else(|| kind.clone());
    let columns: Vec<String> = idents.iter().map(ToString::to_string).collect();
    let sealed: Vec<bool> = fields.iter().map(|field| is_sealed(&field.ty)).collect();
    if sealed.contains(&true) {
        required("key_id")?;
    }
    let sealed_idents = idents.iter().zip(&sealed).filter(|(_, sealed)| **sealed).map(|(ident, _)| *ident);
    let visits = sealed_idents.map(|ident| {
        let column = ident.to_string();
        quote! { visit(#column, &mut self.#ident)?; }
    });
    let hidden: Vec<String> = said.hidden.iter().flat_map(|text| text.split(' ')).map(str::to_owned).collect();
    let shown = idents.iter().zip(&fields).zip(&sealed).filter(|((ident, _), _)| {
        let name = ident.to_string();
        name != "key_id" && !hidden.contains(&name)
    });
    let facts = shown.map(|((ident, field), sealed)| {
        let name = ident.to_string();
        let value = match (sealed, is_option(&field.ty)) {
            (true, true) => quote! { self.#ident.as_ref().map(|field| field.open(keys)).transpose()? },
            (true, false) => quote! { self.#ident.open(keys)? },
            (false, _) => quote! { &self.#ident },
        };
        quote! { facts.insert(#name.to_owned(), kernel::record::fact(#value)?); }
    });
    let indexes = 0..idents.len();
    let (stage_type, stage_value) = match &said.stage {
        Some(field) => {
            let field = required(field)?;
            let (ident, of) = (&field.ident, &field.ty);
            (quote! { #of }, quote! { Some(self.#ident) })
        }
        None => (quote! { kernel::code_list::NoStage }, quote! { None }),
    };
    let key = if named("key_id").is_some() {
        quote! { Some(&self.key_id) }
    } else {
        quote! { None }
    };
    let file_column = said.file.unwrap_or_else(|| "id".to_owned());
    let file_field = &required(&file_column)?.ident;
    let due = match &said.due {
        Some(field) => {
            let ident = &required(field)?.ident;
            quote! { Some(&mut self.#ident) }
        }
        None => quote! { None },
    };
    let (select, insert, update) = statements(&table, &columns);
    Ok(quote! {
        impl kernel::record::Record for #name {
            type Stage = #stage_type;
            const KIND: &'static str = #kind;
            const TABLE: &'static str = #table;
            const COLUMNS: &'static [kernel::record::ColumnOf] =
                &[#(kernel::record::ColumnOf { name: #columns, sealed: #sealed }),*];
            const SELECT: &'static str = #select;
            const FILE: &'static str = #file_column;
            const INSERT: &'static str = #insert;
            const UPDATE: &'static str = #update;

            fn from_row(row: &kernel::store::Row<'_>) -> Result<Self, kernel::store::StoreFault> {
                Ok(Self { #(#idents: row.get(#indexes)?),* })
            }
            fn values(&self) -> Vec<&dyn kernel::store::Param> {
                vec![#(&self.#idents as &dyn kernel::store::Param),*]
            }
            fn id(&self) -> kernel::id::Id<Self> {
                self.id
            }
            fn version(&self) -> i64 {
                self.version
            }
            fn count_version(&mut self) {
                self.version += 1;
            }
            fn stage(&self) -> Option<Self::Stage> {
                #stage_value
            }
            fn key(&self) -> Option<&kernel::sealed::KeyRef> {
                #key
            }
            fn file(&self) -> String {
                self.#file_field.to_string()
            }
            fn next_due(&mut self) -> Option<&mut Option<kernel::moment::Moment>> {
                #due
            }
            fn facts(
                &self,
                keys: &dyn kernel::sealed::Keys,
            ) -> Result<kernel::record::Facts, kernel::problem::Problem> {
                let _ = keys;
                let mut facts = kernel::record::Facts::new();
                #(#facts)*
                Ok(facts)
            }
            fn each_sealed(
                &mut self,
                visit: &mut dyn FnMut(
                    &'static str,
                    &mut dyn kernel::sealed::SealedSlot,
                ) -> Result<(), kernel::problem::Problem>,
            ) -> Result<(), kernel::problem::Problem> {
                let _ = &visit;
                #(#visits)*
                Ok(())
            }
        }
    })
}

/// `SELECT` list, `INSERT` and `UPDATE`; the `UPDATE` takes the former version behind the last column.
fn statements(table: &str, columns: &[String]) -> (String, String, String) {
    let select: Vec<String> = columns.iter().map(|column| format!("t.{column}")).collect();
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("${place}")).collect();
    let insert = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    let sets: Vec<String> = columns
        .iter()
        .enumerate()
        .filter(|(_, column)| *column != "id")
        .map(|(index, column)| format!("{column} = ${}", index + 1))
        .collect();
    let id = columns.iter().position(|column| column == "id").unwrap_or(0) + 1;
    let update =
        format!("UPDATE {table} SET {} WHERE id = ${id} AND version = ${}", sets.join(", "), columns.len() + 1);
    (select.join(", "), insert, update)
}

fn fields(input: &DeriveInput) -> Result<Vec<&Field>, Error> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => Ok(named.named.iter().collect()),
            _ => Err(Error::new(Span::call_site(), "a record has named fields")),
        },
        _ => Err(Error::new(Span::call_site(), "a record is a struct")),
    }
}

fn is_option(of: &Type) -> bool {
    matches!(of, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

/// `Sealed<…>` or `Option<Sealed<…>>`.
fn is_sealed(of: &Type) -> bool {
    let Type::Path(path) = of else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    if last.ident == "Sealed" {
        return true;
    }
    let syn::PathArguments::AngleBracketed(inner) = &last.arguments else { return false };
    last.ident == "Option"
        && inner.args.iter().any(|argument| matches!(argument, syn::GenericArgument::Type(of) if is_sealed(of)))
}
