package org.ramure.portfolio.practices;

import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** The grid as it was read last. Open to everyone: content, no data. */
@Component
public class PracticeGrids {

    private final Catalogue catalogue;

    PracticeGrids(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The grid, unless the content folder has none that is sound. */
    public Optional<PracticeGrid> current() {
        return catalogue.area(GridArea.FOLDER, GridShelf.class).flatMap(GridShelf::grid);
    }

    /** The same; refused with {@code portfolio.practices.noGrid} where there is none. */
    public PracticeGrid require() {
        return current().orElseThrow(() -> new UserFacingException("portfolio.practices.noGrid"));
    }
}
