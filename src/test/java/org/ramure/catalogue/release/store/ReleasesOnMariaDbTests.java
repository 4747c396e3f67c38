package org.ramure.catalogue.release.store;

import javax.sql.DataSource;
import org.ramure.testing.MariaDb;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The same on a real MariaDB server. */
class ReleasesOnMariaDbTests extends ReleasesTests {

    @Override
    DataSource database() {
        MariaDb server = MariaDb.orSkip();
        return new DriverManagerDataSource(server.newDatabase(), server.user(), server.password());
    }
}
