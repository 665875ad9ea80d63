//! Bytes as letters of a page's text, 15 in 13: base 64 needs 17. Every letter is one byte of UTF-8 that
//! no parser of HTML reads as anything but itself.
//!
//! Two letters hold 13 bits, or 14 where those stay below what two letters can say, as in basE91.

/// What a parser or a carrier may change: nothing (0), ends of lines, the old end of a file, a tag's start.
const LEFT_OUT: [u8; 5] = [0, b'\n', b'\r', 26, b'<'];

/// How many letters there are.
const LETTERS: u32 = 123;

/// Values of 13 bits below this have a fourteenth.
const MORE: u32 = LETTERS * LETTERS - (1 << 13);

/// Reads the letters: a function `letters(text)` in JavaScript that returns the bytes.
pub(super) fn reader() -> String {
    format!(
        "const letters = (text) => {{\
            const values = new Uint8Array(128);\
            for (let letter = 0, value = 0; letter < 128; letter++)\
                if (!{LEFT_OUT:?}.includes(letter)) values[letter] = value++;\
            const bytes = new Uint8Array(text.length);\
            let held = 0, count = 0, length = 0;\
            for (let at = 0; at + 1 < text.length; at += 2) {{\
                const pair = values[text.charCodeAt(at)]\
                    + {LETTERS} * values[text.charCodeAt(at + 1)];\
                held |= pair << count;\
                count += (pair & 8191) < {MORE} ? 14 : 13;\
                for (; count > 7; count -= 8, held >>= 8) bytes[length++] = held & 255;\
            }}\
            return bytes.subarray(0, length);\
        }};"
    )
}

/// The bytes in letters. What reads them may find a zero more at the end.
pub(super) fn write(bytes: &[u8]) -> String {
    let alphabet: Vec<char> =
        (0..128_u8).filter(|letter| !LEFT_OUT.contains(letter)).map(char::from).collect();
    let mut text = String::with_capacity(bytes.len() * 7 / 6);
    let (mut held, mut count) = (0_u32, 0);
    let mut bytes = bytes.iter();
    loop {
        while count < 14 {
            let Some(byte) = bytes.next() else { break };
            held |= u32::from(*byte) << count;
            count += 8;
        }
        if count == 0 {
            return text;
        }
        let (pair, taken) = match held & 8191 {
            small if small < MORE => (held & 16_383, 14),
            large => (large, 13),
        };
        for letter in [pair % LETTERS, pair / LETTERS] {
            text.extend(usize::try_from(letter).ok().and_then(|place| alphabet.get(place)));
        }
        held >>= taken;
        count = u32::saturating_sub(count, taken);
    }
}

#[cfg(test)]
mod tests {
    use super::{LEFT_OUT, LETTERS, MORE, write};

    /// The same as what `reader` does in the page, which a test in a browser runs.
    fn read(text: &str) -> Vec<u8> {
        let value = |letter: u8| {
            LEFT_OUT.iter().fold(u32::from(letter), |value, left| value - u32::from(*left < letter))
        };
        let (mut held, mut count, mut bytes) = (0_u32, 0, Vec::new());
        for pair in text.as_bytes().chunks_exact(2) {
            let pair = value(pair[0]) + LETTERS * value(pair[1]);
            held |= pair << count;
            count += if pair & 8191 < MORE { 14 } else { 13 };
            while count > 7 {
                bytes.push((held & 255) as u8);
                held >>= 8;
                count -= 8;
            }
        }
        bytes
    }

    #[test]
    fn every_letter_that_is_not_left_out_counts() {
        assert_eq!(LETTERS as usize, 128 - LEFT_OUT.len());
    }

    #[test]
    fn bytes_come_back() {
        let mut seed = 7_u32;
        for length in (0..40).chain([1000, 4097]) {
            let bytes: Vec<u8> = (0..length)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 24) as u8
                })
                .collect();
            for bytes in [bytes.clone(), vec![0; bytes.len()], vec![255; bytes.len()]] {
                let text = write(&bytes);
                let mut back = read(&text);
                assert!(back.len() <= bytes.len() + 1, "{} of {}", back.len(), bytes.len());
                back.truncate(bytes.len());
                assert_eq!(back, bytes);
                assert!(text.bytes().all(|letter| letter < 128 && !LEFT_OUT.contains(&letter)));
            }
        }
    }

    #[test]
    fn fifteen_letters_hold_thirteen_bytes() {
        let mut seed = 1_u32;
        let bytes: Vec<u8> = (0..100_000)
            .map(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (seed >> 24) as u8
            })
            .collect();
        assert!(write(&bytes).len() * 13 <= bytes.len() * 151 / 10);
    }
}
