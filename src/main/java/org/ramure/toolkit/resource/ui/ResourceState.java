package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceQuery;

/** The catalogue's page as its address says it: the search, the pivot's columns, the page. */
record ResourceState(ResourceQuery query, ResourceFacet columns, int page) {

    static final String PATH = "ressources";
    private static final String COLUMNS = "colonnes";
    private static final String PAGE = "page";
    private static final int LAST_PAGE = 10_000;

    static ResourceState from(QueryParameters parameters) {
        ResourceFacet columns =
                parameters
                        .getSingleParameter(COLUMNS)
                        .filter(ResourceFacet.OBJECTIVE.parameter()::equals)
                        .map(objective -> ResourceFacet.OBJECTIVE)
                        .orElse(ResourceFacet.DIMENSION);
        int page =
                parameters
                        .getSingleParameter(PAGE)
                        .filter(text -> text.matches("\\d{1,5}"))
                        .map(Integer::parseInt)
                        .orElse(1);
        return new ResourceState(
                ResourceQuery.from(parameters::getSingleParameter),
                columns,
                Math.clamp(page, 1, LAST_PAGE));
    }

    /** The same on its first page with another search. */
    ResourceState with(ResourceQuery other) {
        return new ResourceState(other, columns, 1);
    }

    ResourceState by(ResourceFacet others) {
        return new ResourceState(query, others, page);
    }

    ResourceState on(int other) {
        return new ResourceState(query, columns, other);
    }

    QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>(query.parameters());
        if (columns != ResourceFacet.DIMENSION) {
            all.put(COLUMNS, columns.parameter());
        }
        if (page > 1) {
            all.put(PAGE, Integer.toString(page));
        }
        return QueryParameters.simple(all);
    }

    /** Its address, relative to the root of the site. */
    String address() {
        String text = parameters().getQueryString();
        return text.isEmpty() ? PATH : PATH + "?" + text;
    }

    /** The address of everything with one code. */
    static String address(ResourceFacet facet, String code) {
        return new ResourceState(ResourceQuery.ALL.with(facet, code), ResourceFacet.DIMENSION, 1)
                .address();
    }
}
