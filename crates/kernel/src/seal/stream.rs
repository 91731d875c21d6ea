//! Byte streams of any length in age files: backups, which their maker cannot read, and the way back from them.
//! Memory stays at a few blocks of 64 KiB.

use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};
use std::{fmt, iter};

use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use super::credential::{Identity, Recipient};

/// The longest header that is read: one with fifty recipients is shorter. The library's parser starts again
/// with each piece that it lacks, so that an endless header would keep it busy for ever.
const HEADER: u64 = 8 * 1024;
const BLOCK: usize = 64 * 1024;
const BEGINNING: &[u8] = b"age-encryption.org/v1\n";

/// Why a stream is not sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamError {
    /// It was sealed for another identity, or its header was altered.
    WrongIdentity,
    /// It was sealed with a passphrase, not for a recipient.
    NeedsPassphrase,
    /// It is no age file of version 1.
    Foreign,
    /// It was cut or altered.
    Damaged,
    /// Where it comes from cannot be read.
    Read(io::ErrorKind),
    /// Where it goes cannot be written.
    Write(io::ErrorKind),
}

impl fmt::Display for StreamError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongIdentity => {
                out.write_str("this identity does not open the file; take the one of the recipient it was made for")
            }
            Self::NeedsPassphrase => out.write_str("the file opens with a passphrase, not with an identity"),
            Self::Foreign => out.write_str("this is no file encrypted with age"),
            Self::Damaged => out.write_str("the file was cut or altered; take another copy"),
            Self::Read(kind) => write!(out, "the source cannot be read: {kind}"),
            Self::Write(kind) => write!(out, "the target cannot be written: {kind}"),
        }
    }
}
impl std::error::Error for StreamError {}

/// Seals all that the reader gives for a recipient. Returns the number of bytes read. After an error the target is
/// cut short and opens nowhere. Each file has its own random key, which the library takes from the operating system.
pub fn seal_stream(recipient: &Recipient, mut reader: impl Read, writer: impl Write) -> Result<u64, StreamError> {
    let encryptor = Encryptor::with_recipients(iter::once(&recipient.0 as &dyn age::Recipient))
        .map_err(|_| StreamError::Write(io::ErrorKind::Other))?;
    // The library hides why a header was not written; from a buffer that holds it whole, the true cause comes out.
    let writer = BufWriter::with_capacity(BLOCK, writer);
    let mut sealed = encryptor.wrap_output(writer).map_err(writing)?;
    let length = pour(&mut reader, &mut sealed, |fault| StreamError::Read(fault.kind()))?;
    sealed.finish().and_then(|mut target| target.flush()).map_err(writing)?;
    Ok(length)
}

/// Opens a sealed stream. Returns the number of bytes written. What is written before an error is true, but not the
/// whole: the caller throws it away.
pub fn open_stream(identity: &Identity, reader: impl Read, mut writer: impl Write) -> Result<u64, StreamError> {
    let decryptor = begin(BufReader::new(reader))?;
    if decryptor.is_scrypt() {
        return Err(StreamError::NeedsPassphrase);
    }
    let mut opened = unlock(decryptor, &identity.0)?;
    let length = pour(&mut opened, &mut writer, reading)?;
    writer.flush().map_err(writing)?;
    Ok(length)
}

/// Reads the header of an age file.
pub(super) fn begin<R: BufRead>(mut reader: R) -> Result<Decryptor<impl BufRead>, StreamError> {
    let mut head = Vec::new();
    reader.by_ref().take(HEADER).read_to_end(&mut head).map_err(|fault| StreamError::Read(fault.kind()))?;
    if !head.starts_with(BEGINNING) {
        // A file that was cut within its first line is still one of ours.
        let cut = !head.is_empty() && BEGINNING.starts_with(&head);
        return Err(if cut { StreamError::Damaged } else { StreamError::Foreign });
    }
    if !head.windows(5).any(|end| end == b"\n--- ") {
        return Err(StreamError::Damaged);
    }
    Decryptor::new_buffered(Cursor::new(head).chain(reader)).map_err(|fault| refused(&fault))
}

/// Finds the file's key with an identity.
pub(super) fn unlock<R: BufRead>(
    decryptor: Decryptor<R>,
    identity: &dyn age::Identity,
) -> Result<StreamReader<R>, StreamError> {
    decryptor.decrypt(iter::once(identity)).map_err(|fault| refused(&fault))
}

/// What a fault of reading from an age file means: the library says by these two kinds that it was cut or altered.
pub(super) fn reading(fault: io::Error) -> StreamError {
    match fault.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => StreamError::Damaged,
        kind => StreamError::Read(kind),
    }
}

fn refused(fault: &DecryptError) -> StreamError {
    match fault {
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            StreamError::WrongIdentity
        }
        DecryptError::UnknownFormat => StreamError::Foreign,
        DecryptError::Io(fault) if fault.kind() != io::ErrorKind::UnexpectedEof => StreamError::Read(fault.kind()),
        _ => StreamError::Damaged,
    }
}

fn writing(fault: io::Error) -> StreamError {
    StreamError::Write(fault.kind())
}

fn pour(
    from: &mut dyn Read,
    to: &mut dyn Write,
    unread: impl Fn(io::Error) -> StreamError,
) -> Result<u64, StreamError> {
    let mut block = Zeroizing::new(vec![0_u8; BLOCK]);
    let mut length = 0;
    loop {
        match from.read(&mut block) {
            Ok(0) => return Ok(length),
            Ok(count) => {
                to.write_all(&block[..count]).map_err(writing)?;
                length += count as u64;
            }
            Err(fault) if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(unread(fault)),
        }
    }
}
