package kz.esep.word;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.language.WrittenNumber;
import kz.esep.word.fault.Complaint;
import kz.esep.word.fault.Remark;

/**
 * The inside of one tag.
 *
 * @param end the place after the tag's last character
 * @param source what FreeMarker is to read
 * @param bare the same with the contents of its strings left out, for looking at what the expression does
 * @param unclosed why no end was found, if none was
 */
record TagInside(int end, String source, String bare, Optional<Complaint> unclosed) {

    /** Reads from {@code start}, the place after the opening mark, to the {@code closer} that belongs to it. */
    static TagInside read(String text, int start, char closer) {
        return new Reader(text, start).read(closer);
    }

    /** How many letters a tag may have; the longest of the templates that come with the program has 107. */
    static final int MOST_LETTERS = 4_000;

    /** How many brackets may be open at once, each {@code !} counted as one: what stands behind it is a value within its value. */
    static final int MOST_OPEN = 64;

    private static final Map<Character, Character> OPENERS = Map.of(')', '(', ']', '[', '}', '{');

    private static final class Reader {
        private final String text;
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder bare = new StringBuilder();
        private final int most;
        private int at;

        Reader(String text, int start) {
            this.text = text;
            this.at = start;
            this.most = Math.min(text.length(), start + MOST_LETTERS);
        }

        TagInside read(char closer) {
            Deque<Character> open = new ArrayDeque<>();
            int defaults = 0;
            for (; at < most; at++) {
                char c = plain(text.charAt(at));
                if (c == closer && !Objects.equals(open.peek(), OPENERS.get(c))) {
                    return new TagInside(at + 1, source.toString(), bare.toString(), Optional.empty());
                }
                if (TagLexer.startsAt(text, at)) {
                    return unclosed(Remark.TAG_WITHIN_TAG, closer);
                }
                if (c == '"' || c == '\'') {
                    if (!string(c)) {
                        return unclosed(Remark.OPEN_QUOTE, closer);
                    }
                    continue;
                }
                defaults += c == '!' && !text.startsWith("!=", at) ? 1 : 0;
                if (open.size() + defaults > MOST_OPEN) {
                    return ended(most(Complaint.of(Remark.TAG_TOO_DEEP), MOST_OPEN));
                }
                if (OPENERS.containsValue(c)) {
                    open.push(c);
                } else if (Objects.equals(open.peek(), OPENERS.get(c))) {
                    open.poll();
                }
                String meant = meant(c);
                source.append(meant);
                bare.append(meant);
            }
            return unclosed(Remark.NO_END, closer);
        }

        /** Takes a whole string; its contents stay as they are, only its marks become plain. */
        private boolean string(char mark) {
            String closers = closers(text.charAt(at));
            source.append(mark);
            bare.append(mark);
            for (at++; at < most; at++) {
                char c = text.charAt(at);
                if (closers.indexOf(c) >= 0) {
                    source.append(mark);
                    bare.append(mark);
                    return true;
                }
                if (c == '$' && text.startsWith("${", at)) {
                    bare.append("${");
                }
                source.append(c);
                if (c == '\\' && at + 1 < text.length()) {
                    at++;
                    source.append(text.charAt(at));
                }
            }
            return false;
        }

        /** What was typed before Word's autocorrection; and {@code >}, which FreeMarker could take for an end, in a word. */
        private String meant(char c) {
            return switch (c) {
                case '©' -> "(c)";
                case '®' -> "(r)";
                case '™' -> "(tm)";
                case '€' -> "(e)";
                case '½' -> "1/2";
                case '¼' -> "1/4";
                case '¾' -> "3/4";
                case '…' -> "...";
                case '→' -> "->";
                case '>' -> greater();
                default -> String.valueOf(c);
            };
        }

        private String greater() {
            if (source.length() > 0 && source.charAt(source.length() - 1) == '-') {
                return ">";
            }
            boolean orEqual = at + 1 < text.length() && text.charAt(at + 1) == '=';
            at += orEqual ? 1 : 0;
            return orEqual ? " gte " : " gt ";
        }

        private TagInside unclosed(Remark why, char closer) {
            boolean tooLong = at >= most && most < text.length();
            Complaint complaint = Complaint.of(tooLong ? Remark.TAG_TOO_LONG : why);
            return ended((tooLong ? most(complaint, MOST_LETTERS) : complaint).with("closer", String.valueOf(closer)));
        }

        private TagInside ended(Complaint complaint) {
            return new TagInside(at, source.toString(), bare.toString(), Optional.of(complaint));
        }

        private static Complaint most(Complaint complaint, int most) {
            return complaint.with("most", WrittenNumber.of(BigDecimal.valueOf(most)));
        }

        private static String closers(char opener) {
            return switch (opener) {
                case '"' -> "\"";
                case '\'' -> "'";
                case '«' -> "»\"";
                case '‘', '’' -> "’‘'";
                default -> "”“\"";
            };
        }

        private static char plain(char typed) {
            return switch (typed) {
                case '“', '”', '„', '«', '»' -> '"';
                case '‘', '’' -> '\'';
                case '\u00A0', '\u2007', '\u202F', '\t', '\n', '\f' -> ' ';
                case '–', '—', '\u2011' -> '-';
                default -> typed;
            };
        }
    }
}
