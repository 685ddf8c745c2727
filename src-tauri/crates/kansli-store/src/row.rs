//! A row: one thing that people keep, as its table holds it.

use uuid::Uuid;

use crate::value::Value;

/// Some columns of a journalled table, to be read: lists of thousands need few of them.
pub trait Part: Sized {
    /// The table.
    const TABLE: &'static str;
    /// The columns in order, without `id` and `deleted`.
    const COLUMNS: &'static [&'static str];

    /// Makes it of its key and a row of the key and the columns; else the column that cannot be read.
    fn of(id: Uuid, row: &rusqlite::Row<'_>) -> Result<Self, &'static str>;
}

/// A row of a journalled table: all of its columns.
pub trait Row: Part {
    /// Those whose text is written over a long time: the journal keeps what changed in them.
    const TEXTS: &'static [&'static str];

    /// The row's key.
    fn id(&self) -> Uuid;
    /// The cells, in the order of [`Part::COLUMNS`].
    fn cells(&self) -> Vec<Value>;
    /// The row of these cells; else the column that is missing or cannot hold its cell.
    fn of_cells(id: Uuid, cells: &[Value]) -> Result<Self, &'static str>;
    /// Whether a column can hold a value: asked of what comes from other laptops.
    fn fits(column: &str, value: &Value) -> bool;
}

/// Declares parts: a struct for each, with its table and columns in order.
macro_rules! parts {
    ($($(#[$meta:meta])* $table:ident: $name:ident {
        $($(#[$fmeta:meta])* $field:ident: $type:ty),* $(,)?
    })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $name {
            /// The key.
            pub id: uuid::Uuid,
            $($(#[$fmeta])* pub $field: $type,)*
        }

        impl $crate::row::Part for $name {
            const TABLE: &'static str = stringify!($table);
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn of(id: uuid::Uuid, row: &rusqlite::Row<'_>) -> Result<Self, &'static str> {
                let mut columns = 1..;
                Ok(Self { id, $($field: columns
                    .next()
                    .and_then(|column: usize| row.get_ref(column).ok())
                    .and_then($crate::value::Cell::read)
                    .ok_or(stringify!($field))?),* })
            }
        }
    )*};
}
pub(crate) use parts;

/// Declares rows: a struct for each table, with its columns in order.
macro_rules! rows {
    ($($(#[$meta:meta])* $table:ident: $name:ident $(texts [$($text:ident),*])? {
        $($(#[$fmeta:meta])* $field:ident: $type:ty),* $(,)?
    })*) => {$(
        $crate::row::parts! { $(#[$meta])* $table: $name { $($(#[$fmeta])* $field: $type),* } }

        impl $crate::row::Row for $name {
            const TEXTS: &'static [&'static str] = &[$($(stringify!($text)),*)?];

            fn id(&self) -> uuid::Uuid {
                self.id
            }

            fn cells(&self) -> Vec<$crate::value::Value> {
                vec![$($crate::value::Cell::write(&self.$field)),*]
            }

            fn of_cells(id: uuid::Uuid, cells: &[$crate::value::Value]) -> Result<Self, &'static str> {
                let mut cells = cells.iter();
                Ok(Self { id, $($field: cells
                    .next()
                    .and_then(|cell| $crate::value::Cell::read(cell.into()))
                    .ok_or(stringify!($field))?),* })
            }

            fn fits(column: &str, value: &$crate::value::Value) -> bool {
                match column {
                    $(stringify!($field) => value.is::<$type>(),)*
                    _ => column == "deleted" && value.is::<bool>(),
                }
            }
        }
    )*

        /// Every journalled table with its columns and its long texts.
        pub const TABLES: &[(&str, &[&str], &[&str])] = &[$((
            <$name as $crate::row::Part>::TABLE,
            <$name as $crate::row::Part>::COLUMNS,
            <$name as $crate::row::Row>::TEXTS,
        )),*];

        /// Whether a column of a table can hold a value. No column holds what this program does not know.
        pub(crate) fn fits(table: &str, column: &str, value: &$crate::value::Value) -> bool {
            match table {
                $(stringify!($table) => <$name as $crate::row::Row>::fits(column, value),)*
                _ => false,
            }
        }
    };
}
pub(crate) use rows;
