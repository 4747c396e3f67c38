package org.ramure.cohorts.invite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ramure.shared.UserFacingException;

/**
 * The text of a file from a spreadsheet: UTF-8 with or without a byte order mark, UTF-16 with one,
 * else the Windows-1252 of old French Excel; and the sign between its columns.
 */
record CsvText(String text, String encoding, char separator) {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    static CsvText of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UserFacingException("cohorts.csv.large");
        }
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

    private static CsvText of(String decoded, String encoding) {
        String text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004")) {
            throw new UserFacingException("cohorts.csv.noText");
        }
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return new CsvText(text, encoding, separator(first));
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
}
