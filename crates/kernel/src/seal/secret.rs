//! Secrets of 32 bytes, each of its own type, so that none is taken for another.

use chacha20poly1305::KeyInit;
use hmac::Hmac;
use sha2::Sha256;
use zeroize::Zeroizing;

/// What every secret of 32 bytes can do inside this module, and nowhere else.
pub(super) trait Secret: Sized {
    /// The secret made of these bytes.
    fn of(bytes: [u8; 32]) -> Self;
    /// The bytes.
    fn raw(&self) -> &[u8; 32];
}

/// Declares a secret of 32 bytes: wiped when dropped, hidden in `Debug`.
macro_rules! secret {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, zeroize::Zeroize, zeroize::ZeroizeOnDrop)]
        pub struct $name([u8; 32]);

        impl $name {
            /// From 32 random bytes.
            pub const fn new(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }
        }

        impl $crate::seal::secret::Secret for $name {
            fn of(bytes: [u8; 32]) -> Self {
                Self::new(bytes)
            }
            fn raw(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(stringify!($name))
            }
        }
    };
}
pub(super) use secret;

/// HMAC-SHA-256 (RFC 2104) under a key of 32 bytes.
pub(super) fn hmac(key: &[u8; 32]) -> Hmac<Sha256> {
    // The function pads a short key with zeros to its block of 64 bytes; doing so here leaves no length to refuse.
    let mut block = Zeroizing::new([0_u8; 64]);
    block[..32].copy_from_slice(key);
    <Hmac<Sha256> as KeyInit>::new((&*block).into())
}
