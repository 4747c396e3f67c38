package org.ramure.toolkit.basket.path;

import org.ramure.pathways.spi.PathTargets;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.Items;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds that can be steps. */
@Configuration
class ItemTargetKinds {

    @Bean
    PathTargets resourceTargets(Items items) {
        return new ItemTargets(ItemKey.RESOURCE, items);
    }

    @Bean
    PathTargets exampleTargets(Items items) {
        return new ItemTargets(ItemKey.EXAMPLE, items);
    }

    @Bean
    PathTargets sheetTargets(Items items) {
        return new ItemTargets(ItemKey.SHEET, items);
    }
}
