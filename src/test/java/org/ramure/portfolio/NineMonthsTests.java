package org.ramure.portfolio;

import org.junit.jupiter.api.Test;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole nine-month pathway in the whole application, with the real content of « Coopérer
 * efficacement »: twelve people, absences, a pause, a late comer and one who leaves, month by month
 * to attestations and dossiers. Everything is done and asked through the doors that views use.
 */
@WholeApplicationTest
@Import(NineMonthsParts.class)
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:ninemonths;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class NineMonthsTests {

    @Autowired private Promotion promotion;
    @Autowired private FirstMonths first;
    @Autowired private MiddleMonths middle;
    @Autowired private LastMonths last;

    @Test
    void twelvePeopleGoThroughNineMonthsToTheirDossiers() throws Exception {
        promotion.open();
        first.monthOne();
        first.monthTwo();
        first.monthThree();
        middle.monthFour();
        middle.monthFive();
        middle.monthSix();
        last.monthSeven();
        last.monthEight();
        last.monthNine();
        last.afterwards();
    }
}
