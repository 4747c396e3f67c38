package org.ramure.interop.api.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Framework;
import org.ramure.interop.api.ApiFields;

/** A framework as the contract has it. */
final class FrameworkJson {

    private FrameworkJson() {}

    static Map<String, @Nullable Object> of(Framework framework) {
        return ApiFields.with("id", framework.id())
                .and("slug", framework.slug())
                .and("version", framework.version())
                .and("title", framework.title())
                .and("description", framework.description())
                .and("levels", framework.levels().stream().map(FrameworkJson::level).toList())
                .and(
                        "competences",
                        framework.competences().stream().map(FrameworkJson::competence).toList())
                .toMap();
    }

    private static ApiFields level(Framework.Level level) {
        return ApiFields.with("number", level.number())
                .and("label", level.label())
                .and("description", level.description());
    }

    private static ApiFields competence(Framework.Competence competence) {
        return ApiFields.with("code", competence.code())
                .and("label", competence.label())
                .and("summary", competence.summary())
                .and(
                        "practices",
                        competence.practices().stream()
                                .map(practice ->
                                        ApiFields.with("id", practice.id())
                                                .and("level", practice.level())
                                                .and("text", practice.text()))
                                .toList());
    }
}
