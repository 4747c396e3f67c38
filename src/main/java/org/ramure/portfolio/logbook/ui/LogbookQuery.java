package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookTurn;

/** What a list shows, as it stands in its address: {@code q, tour, mois, groupe, page} (from 1). */
record LogbookQuery(LogbookFilter filter, int page) {

    private static final int LONGEST = 200;

    static LogbookQuery of(QueryParameters parameters) {
        String words = parameters.getSingleParameter("q").orElse("");
        int page =
                parameters
                        .getSingleParameter("page")
                        .filter(text -> text.matches("[1-9]\\d{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1);
        return new LogbookQuery(
                new LogbookFilter(
                        words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                        parameters.getSingleParameter("tour").flatMap(LogbookQuery::turn),
                        parameters.getSingleParameter("mois").flatMap(LogbookQuery::month),
                        parameters
                                .getSingleParameter("groupe")
                                .flatMap(LogbookEntryView::id)
                                .map(CohortId::new)),
                page - 1);
    }

    private static Optional<LogbookTurn> turn(String text) {
        return Arrays.stream(LogbookTurn.values())
                .filter(turn -> turn.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    static QueryParameters parameters(LogbookFilter filter, int page) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!filter.words().isBlank()) {
            all.put("q", filter.words().strip());
        }
        filter.turn()
                .ifPresent(turn -> all.put("tour", turn.name().toLowerCase(java.util.Locale.ROOT)));
        filter.month().ifPresent(month -> all.put("mois", month.toString()));
        filter.cohort().ifPresent(cohort -> all.put("groupe", cohort.toString()));
        if (page > 0) {
            all.put("page", Integer.toString(page + 1));
        }
        return QueryParameters.simple(all);
    }

    /** The address of another page of the same list. */
    String address(int other) {
        String query = parameters(filter, other).getQueryString();
        return query.isEmpty() ? "carnet" : "carnet?" + query;
    }
}
