package nl.ketenmanager.platform.work;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Work beside the engine. It runs on a pool of its own, so that a busy engine cannot starve it; it is ordered on the
 * engine's data source, so that an order is part of the transaction that gives it.
 */
@Configuration
class WorkConfiguration {
    private static final String TABLE = "keten.scheduled_tasks";

    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource workPool(JdbcConnectionDetails database) {
        var pool = new HikariDataSource();
        pool.setPoolName("work");
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    @Bean
    DbSchedulerCustomizer workOnItsOwnPool(@Qualifier("workPool") DataSource pool) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(pool);
            }

            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    @Bean
    @Primary
    SchedulerClient workOrders(DataSource engineDataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(engineDataSource))
                .tableName(TABLE)
                .serializer(new Jackson3Serializer())
                .build();
    }
}
