package org.ramure.catalogue.reading;

import java.util.List;

/** Files made to hurt a reader of YAML. */
final class HostileYaml {

    private HostileYaml() {}

    static final List<String> ALL =
            List.of(
                    laughs(),
                    "[".repeat(100_000),
                    "a: ".repeat(50_000),
                    "- ".repeat(100_000),
                    "id: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n",
                    "&a [*a]\n",
                    "? [a, b]\n: c\n",
                    "\u0000",
                    "",
                    "- a\n- b\n",
                    "just text\n",
                    "a: b\n---\nc: d\n",
                    "<<: {id: x}\n");

    private static String laughs() {
        var yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return yaml.toString();
    }
}
