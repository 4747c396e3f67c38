package org.ramure.interop.api.contract;

import java.util.Set;
import org.ramure.interop.api.ApiScope;
import org.springframework.web.util.pattern.PathPattern;

/** An operation: how it is called, with which scope, and what it takes. */
public record ContractOperation(
        String id,
        String method,
        PathPattern path,
        ApiScope scope,
        int status,
        Set<String> parameters,
        boolean takesBody,
        boolean repeatable) {}
