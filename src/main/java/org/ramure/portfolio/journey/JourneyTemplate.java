package org.ramure.portfolio.journey;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.LocalizedText;

/** What a journey needs of the session template of the same name: its half-days in order. */
record JourneyTemplate(LocalizedText title, Map<String, HalfDay> halfDays) {

    /** The week in which a half-day comes (from 1), and its minutes. */
    record HalfDay(int week, int minutes) {}

    /** The template as its file stands now; empty where there is none that can be read. */
    static Optional<JourneyTemplate> read(AreaFiles files, String name) {
        String path = "templates/" + name + "/template.yaml";
        if (!files.isFile(path)) {
            return Optional.empty();
        }
        return files.sheet(path, "session-template").map(JourneyTemplate::of);
    }

    private static JourneyTemplate of(YamlNode yaml) {
        Map<String, HalfDay> halfDays = new LinkedHashMap<>();
        for (YamlNode node : yaml.get("halfDays").items()) {
            halfDays.putIfAbsent(
                    node.get("id").textOrEmpty(),
                    new HalfDay(node.get("week").integer().orElse(1), minutes(node)));
        }
        return new JourneyTemplate(yaml.get("title").localized(), halfDays);
    }

    /** How long it lasts; the template's own check has reported times that are none. */
    private static int minutes(YamlNode node) {
        try {
            LocalTime start = LocalTime.parse(node.get("start").textOrEmpty());
            LocalTime end = LocalTime.parse(node.get("end").textOrEmpty());
            return Math.max(0, Math.toIntExact(Duration.between(start, end).toMinutes()));
        } catch (DateTimeParseException reported) {
            return 0;
        }
    }
}
