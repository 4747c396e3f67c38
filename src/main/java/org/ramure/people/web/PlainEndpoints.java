package org.ramure.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Addresses that a controller answers. Unless a module opened them, they need a sign-in; every
 * other address is Flow's, which guards its own views and answers unknown ones.
 */
@Component
public class PlainEndpoints implements RequestMatcher {

    private final SingletonSupplier<List<PathPattern>> patterns;

    PlainEndpoints(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.patterns = SingletonSupplier.of(() -> patterns(mapping.getObject()));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PathContainer parsed = PathContainer.parsePath(path);
        return patterns.obtain().stream().anyMatch(pattern -> pattern.matches(parsed));
    }

    private static List<PathPattern> patterns(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info ->
                        info.getPathPatternsCondition() == null
                                ? Stream.empty()
                                : info.getPathPatternsCondition().getPatterns().stream())
                .toList();
    }
}
