package org.ramure.portfolio.journey;

import java.util.List;
import org.ramure.catalogue.spi.YamlNode;

/** Reads lists of things to do. */
final class TaskReader {

    private final JourneyFiles files;

    TaskReader(JourneyFiles files) {
        this.files = files;
    }

    List<Task> read(YamlNode list) {
        return list.items().stream().map(this::task).toList();
    }

    private Task task(YamlNode node) {
        return new Task(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("minutes").integer().orElse(0),
                JourneyLink.read(node.get("link"), files),
                node.get("why").localized());
    }
}
