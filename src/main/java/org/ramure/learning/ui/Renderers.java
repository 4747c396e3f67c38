package org.ramure.learning.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.springframework.stereotype.Component;

/** The renderers that modules bring, by the kind of activity they show. */
@Component
class Renderers {

    private final Map<String, ActivityRenderer> byType;

    Renderers(List<ActivityRenderer> all) {
        byType = all.stream().collect(Collectors.toUnmodifiableMap(ActivityRenderer::type, r -> r));
    }

    /** The renderer of this kind; the content check has made sure that there is one. */
    ActivityRenderer of(String type) {
        ActivityRenderer renderer = byType.get(type);
        if (renderer == null) {
            throw new IllegalStateException("no renderer for activities of type " + type);
        }
        return renderer;
    }
}
