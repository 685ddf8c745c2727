//! A row: one thing that people keep, as its table holds it.

use uuid::Uuid;

use crate::value::Value;

/// A row of a journalled table.
pub trait Row: Sized {
    /// The table.
    const TABLE: &'static str;
    /// The columns in order, without `id` and `deleted`.
    const COLUMNS: &'static [&'static str];
    /// Those whose text is written over a long time: the journal keeps what changed in them.
    const TEXTS: &'static [&'static str];

    /// The row's key.
    fn id(&self) -> Uuid;
    /// The cells, in the order of [`Row::COLUMNS`].
    fn cells(&self) -> Vec<Value>;
    /// Makes the row of its cells; the column that cannot be read otherwise.
    fn of(id: Uuid, cells: &[Value]) -> Result<Self, &'static str>;
}

/// Declares rows: a struct for each table, with its columns in order.
macro_rules! rows {
    ($($(#[$meta:meta])* $table:ident: $name:ident $(texts [$($text:ident),*])? {
        $($(#[$fmeta:meta])* $field:ident: $type:ty),* $(,)?
    })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            /// The key.
            pub id: uuid::Uuid,
            $($(#[$fmeta])* pub $field: $type,)*
        }

        impl $crate::row::Row for $name {
            const TABLE: &'static str = stringify!($table);
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),*];
            const TEXTS: &'static [&'static str] = &[$($(stringify!($text)),*)?];

            fn id(&self) -> uuid::Uuid {
                self.id
            }

            fn cells(&self) -> Vec<$crate::value::Value> {
                vec![$($crate::value::Cell::write(&self.$field)),*]
            }

            fn of(id: uuid::Uuid, cells: &[$crate::value::Value]) -> Result<Self, &'static str> {
                let mut cells = cells.iter();
                Ok(Self { id, $($field: cells
                    .next()
                    .and_then($crate::value::Cell::read)
                    .ok_or(stringify!($field))?),* })
            }
        }
    )*

        /// Every journalled table with its columns and its long texts.
        pub const TABLES: &[(&str, &[&str], &[&str])] = &[$((
            <$name as $crate::row::Row>::TABLE,
            <$name as $crate::row::Row>::COLUMNS,
            <$name as $crate::row::Row>::TEXTS,
        )),*];
    };
}
pub(crate) use rows;
