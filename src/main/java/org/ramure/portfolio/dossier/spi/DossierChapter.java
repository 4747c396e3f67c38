package org.ramure.portfolio.dossier.spi;

import java.util.List;
import java.util.Set;

/**
 * A chapter of the dossier, brought as a bean; {@code @Order} says where it stands (10 identity and
 * pathway, 20 rhythm, 30 logbook, 40 trials, 50 deliverables, 55 sheets, 60 practices, 70
 * co-development, 80 readings on the grid, 85 review, 90 attestations). It reads what the asker may
 * read, with a number of statements that does not grow with people.
 */
public interface DossierChapter {

    /** Lower-case letters and hyphens; part of addresses and of what is kept: it never changes. */
    String key();

    /** The key of its title in the bundles. */
    String title();

    /** What can be chosen one by one; empty where the chapter goes in as a whole. */
    List<DossierEntry> entries(DossierAsker asker);

    /**
     * The content, with those entries only whose ids are given; empty where there is nothing to
     * say, and then the chapter is left out.
     */
    List<DossierBlock> write(DossierAsker asker, Set<String> entries);
}
