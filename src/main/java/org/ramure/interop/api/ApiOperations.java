package org.ramure.interop.api;

import java.util.Map;

/** Some operations of the contract, by their operationId; each part of the API brings one bean. */
public interface ApiOperations {

    /** What is done when an operation is called by somebody whose token has its scope. */
    interface ApiOperation {
        ApiAnswer answer(ApiRequest request);
    }

    Map<String, ApiOperation> byId();
}
