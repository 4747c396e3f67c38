package org.ramure.toolkit.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.toolkit.sheet.SheetAddress;
import org.springframework.stereotype.Component;

/** Reads {@code sheet: kit/sheet} and the instructions below it. */
@Component
class ToolActivity implements ActivityType {

    static final String CODE = "tool";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String fileSuffix() {
        return ".md";
    }

    @Override
    public @Nullable Object read(ActivityFile file) {
        YamlNode name = file.data().get("sheet");
        Optional<SheetAddress> sheet = SheetAddress.of(name.textOrEmpty());
        if (sheet.isEmpty()) {
            file.problems()
                    .error(
                            name,
                            "L’activité ne dit pas quelle fiche remplir.",
                            "Ajoutez « sheet: kit/fiche », par exemple outils/matrice-des-trajectoires.");
            return null;
        }
        return new ToolContent(file.bodyHtml(), sheet.get());
    }
}
