package org.ramure.toolkit.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** Texts as a JSON body keeps them, so that the same line gives the same body and digest. */
public final class KeptJson {

    private KeptJson() {}

    /** SHA-256, hexadecimal. */
    public static String digest(String body) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** By the codes of languages, in their order. */
    public static Map<String, String> plain(LocalizedText text) {
        Map<String, String> plain = new TreeMap<>();
        text.texts().forEach((language, words) -> plain.put(language.code(), words));
        return plain;
    }

    public static LocalizedText text(Map<String, String> plain) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        plain.forEach((code, words) ->
                Language.ofCode(code).ifPresent(language -> texts.put(language, words)));
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }
}
