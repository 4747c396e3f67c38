package org.ramure.interop.lti;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where a platform takes grades of a placement (AGS), as its last launch said: the line item that
 * belongs to it, the list of line items, and what we may do with them.
 */
public record GradeService(Optional<URI> lineItem, Optional<URI> lineItems, Set<String> scopes) {

    public static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    public static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    public static final String RESULT =
            "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

    public GradeService {
        scopes = Set.copyOf(scopes);
    }

    public boolean allows(String scope) {
        return scopes.contains(scope);
    }
}
