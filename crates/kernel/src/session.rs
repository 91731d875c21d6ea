//! Sessions of those who sign in: our own rows, by the hash of a token that only the browser holds. Not a record of the
//! institution's work: no act changes them, and nothing else is kept with them.

use crate::desk::Desk;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::seal::Token;
use crate::store::{Param, StoreFault};
use crate::text::hex;

/// A session ends after so many seconds without a request,
const IDLE: i64 = 30 * 60;
/// and in any case after so many.
const WHOLE: i64 = 10 * 3600;
/// Its last use is written down at most so often.
const NOTED: i64 = 60;

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The hash of its token.
    pub id: String,
    /// The account.
    pub account: String,
    /// When it began.
    pub began: Moment,
    /// When it was last used, to the minute.
    pub seen: Moment,
}

impl Desk {
    /// Begins a session for an account. The token is told once.
    pub fn begin_session(&self, account: &str) -> Result<Token, Problem> {
        let token = Token::new(&mut |bytes| self.house().chance.fill(bytes));
        let (id, account) = (hex(&token.hash()), account.to_owned());
        self.house_work(Box::new(move |conn, house| {
            let now = house.now();
            let old = now.plus_seconds(-WHOLE);
            conn.execute("DELETE FROM session WHERE began < $1", &[&old])?;
            let values: [&dyn Param; 5] = [&id, &account, &now, &now, &now];
            conn.execute(
                "INSERT INTO session (id, account, began, seen, proven) VALUES ($1, $2, $3, $4, $5)",
                &values,
            )?;
            Ok(())
        }))?;
        Ok(token)
    }

    /// The session of a token, if it has not ended.
    pub fn session(&self, token: &Token) -> Result<Option<Session>, Problem> {
        let id = hex(&token.hash());
        let found = self.read_whole(move |view| {
            let sql = "SELECT id, account, began, seen FROM session WHERE id = $1";
            let rows = view.conn().query(sql, &[&id], |row| {
                Ok::<_, StoreFault>(Session {
                    id: row.get(0)?,
                    account: row.get(1)?,
                    began: row.get(2)?,
                    seen: row.get(3)?,
                })
            })?;
            Ok(rows.into_iter().next())
        })?;
        let now = self.house().now();
        let Some(session) = found else { return Ok(None) };
        if now.seconds_since(session.seen) > IDLE || now.seconds_since(session.began) > WHOLE {
            self.end_session(token)?;
            return Ok(None);
        }
        if now.seconds_since(session.seen) > NOTED {
            let id = session.id.clone();
            self.house_work(Box::new(move |conn, house| {
                conn.execute("UPDATE session SET seen = $1 WHERE id = $2", &[&house.now(), &id])?;
                Ok(())
            }))?;
        }
        Ok(Some(session))
    }

    /// Ends a session.
    pub fn end_session(&self, token: &Token) -> Result<(), Problem> {
        let id = hex(&token.hash());
        self.house_work(Box::new(move |conn, _| {
            conn.execute("DELETE FROM session WHERE id = $1", &[&id])?;
            Ok(())
        }))
    }

    /// Ends every session of an account.
    pub fn end_sessions_of(&self, account: &str) -> Result<(), Problem> {
        let account = account.to_owned();
        self.house_work(Box::new(move |conn, _| {
            conn.execute("DELETE FROM session WHERE account = $1", &[&account])?;
            Ok(())
        }))
    }
}
