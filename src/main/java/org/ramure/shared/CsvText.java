package org.ramure.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file from a spreadsheet: UTF-8 with or without a byte order mark, UTF-16 with one,
 * else the Windows-1252 of old French Excel; and the sign between its columns.
 */
public record CsvText(String text, String encoding, char separator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** The text; empty for a file that is none, such as a workbook. */
    public static Optional<CsvText> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return of(new String(bytes, StandardCharsets.UTF_16), "UTF-16");
        }
        try {
            return of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    "UTF-8");
        } catch (CharacterCodingException notUtf8) {
            return of(new String(bytes, WINDOWS), "Windows-1252");
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<CsvText> of(String decoded, String encoding) {
        String text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004")) {
            return Optional.empty();
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Optional.of(new CsvText(text, encoding, separator(first)));
    }

    private static char separator(String line) {
        char best = ';';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long found = line.chars().filter(c -> c == candidate).count();
            if (found > most) {
                best = candidate;
                most = found;
            }
        }
        return best;
    }

    /**
     * A cell that no spreadsheet takes for a formula: such a text gets an apostrophe in front.
     * White space in front does not hide a formula from every spreadsheet.
     */
    public static String harmless(String text) {
        return startsFormula(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #harmless}. */
    public static String plain(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String text) {
        String seen = text.stripLeading();
        return (!seen.isEmpty() && STARTS_A_FORMULA.indexOf(seen.charAt(0)) >= 0)
                || (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0);
    }
}
