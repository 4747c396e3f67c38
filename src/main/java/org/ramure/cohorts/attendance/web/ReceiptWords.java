package org.ramure.cohorts.attendance.web;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SignatureReceipt;
import org.ramure.cohorts.attendance.SignatureReceipt.Outcome;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** What the phone tells the person whose signature arrived. */
@Component
class ReceiptWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Translations translations;

    ReceiptWords(Translations translations) {
        this.translations = translations;
    }

    Map<String, Object> kept(SignatureReceipt receipt, Language language) {
        return Map.of(
                "outcome", receipt.outcome().name(),
                "receivedAt", receipt.receivedAt().toString(),
                "message", text(receipt, language));
    }

    private String text(SignatureReceipt receipt, Language language) {
        String time = TIME.format(ZonedDateTime.ofInstant(receipt.receivedAt(), HalfDay.ZONE));
        if (receipt.outcome() == Outcome.ALREADY_SIGNED) {
            return translations.text(
                    language, "cohorts.attendance.sign.already", receipt.name(), time);
        }
        String kept =
                translations.text(language, "cohorts.attendance.sign.kept", receipt.name(), time);
        if (!receipt.remarks().contains(Remark.CLOCK_OFF)) {
            return kept;
        }
        long minutes = Duration.ofSeconds(Math.abs(receipt.clockOffsetSeconds())).toMinutes();
        String key = receipt.clockOffsetSeconds() > 0 ? "clockAhead" : "clockBehind";
        return kept + " " + translations.text(language, "cohorts.attendance.sign." + key, minutes);
    }
}
