package org.ramure.toolkit.compass;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.toolkit.compass.Compass.Question;

/**
 * Answers to a compass as its address holds them: {@code qui=association&temps=deux-heures}. What
 * the compass does not know is left out.
 */
public record CompassAnswers(Compass compass, Map<String, String> given) {

    public CompassAnswers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** Reads an address; {@code parameter} gives the first value of a name, or nothing. */
    public static CompassAnswers from(
            Compass compass, Function<String, Optional<String>> parameter) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Question question : compass.questions()) {
            parameter
                    .apply(question.id())
                    .filter(answer -> question.option(answer).isPresent())
                    .ifPresent(answer -> given.put(question.id(), answer));
        }
        return new CompassAnswers(compass, given);
    }

    /** Reads what {@link #written} writes. */
    public static CompassAnswers of(Compass compass, String written) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : written.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                pairs.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        return from(compass, name -> Optional.ofNullable(pairs.get(name)));
    }

    /** The question to be asked next; empty when all are answered. */
    public Optional<Question> next() {
        return compass.questions().stream()
                .filter(question -> !given.containsKey(question.id()))
                .findFirst();
    }

    public boolean isComplete() {
        return next().isEmpty();
    }

    public CompassAnswers with(String question, String answer) {
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(question, answer);
        return from(compass, name -> Optional.ofNullable(more.get(name)));
    }

    public CompassAnswers without(String question) {
        Map<String, String> less = new LinkedHashMap<>(given);
        less.remove(question);
        return new CompassAnswers(compass, less);
    }

    /** The question before this one. */
    public Optional<Question> before(Question question) {
        int place = compass.questions().indexOf(question);
        return place < 1 ? Optional.empty() : Optional.of(compass.questions().get(place - 1));
    }

    /** As it stands in an address, in the order of the questions. */
    public String written() {
        return given.entrySet().stream()
                .map(one ->
                        one.getKey()
                                + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The address of the compass with these answers, from the root of the site. */
    public String address() {
        return "/boussoles/" + compass.slug() + (given.isEmpty() ? "" : "?" + written());
    }
}
