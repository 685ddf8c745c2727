//! What leaves memory: the journal's batches, their signatures, and how texts change (pure).
//!
//! ```text
//!   one user action = one Batch = operations per cell, each naming the versions it replaces
//!   Batch ── seal ──▶ Sealed { bytes, hash, signature }   chained by `prev`, numbered by `seq`
//! ```
//!
//! The same bytes serve audit (who, when, what, before, after), undo (write *before* back) and,
//! later, exchange between laptops (causal, idempotent delivery). The signature covers the exact
//! bytes: nothing is ever serialised anew to be checked.

pub mod batch;
pub mod compare;
pub mod lines;
pub mod member;
pub mod merge;
pub mod text;

pub use batch::{Batch, CellOp, Change, DeviceKey, SealError, Sealed, Version, signed_by};
