package org.ramure.portfolio.dossier.paper;

import java.util.List;
import java.util.stream.Stream;
import org.ramure.portfolio.dossier.spi.DossierBlock;

/** A chapter as it was asked for, its title in the language of the dossier. */
public record WrittenChapter(String key, String title, List<DossierBlock> blocks) {

    Stream<DossierBlock.Piece> pieces() {
        return blocks.stream()
                .filter(DossierBlock.Piece.class::isInstance)
                .map(DossierBlock.Piece.class::cast);
    }
}
