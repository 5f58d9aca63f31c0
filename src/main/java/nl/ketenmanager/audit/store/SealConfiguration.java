package nl.ketenmanager.audit.store;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import nl.ketenmanager.platform.EmbeddedDefault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sealing, by db-scheduler on one node at a time; with a key of its own on the embedded default. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class SealConfiguration {

    /** Where the embedded default keeps its key. */
    record OwnKey(Path file) {}

    @Bean
    @EmbeddedDefault
    OwnKey ownSealKey(@Value("${ketenmanager.data}") Path data) {
        return new OwnKey(data.resolve("audit-signing.key"));
    }

    @Bean
    SealSigner sealSigner(AuditSettings settings, ObjectProvider<OwnKey> own) {
        if (settings.signingKey() != null) {
            return SealSigner.with(settings.signingKey());
        }
        var embedded = own.getIfAvailable();
        return embedded == null ? SealSigner.none() : SealSigner.made(embedded.file());
    }

    @Bean
    Sealer sealer(JdbcClient db, TransactionOperations transaction, SealSigner signer, Clock clock) {
        return new Sealer(db, transaction, signer, clock);
    }

    @Bean
    Task<Void> sealAudit(Sealer sealer, AuditSettings settings) {
        return Tasks.recurring("seal-audit", FixedDelay.of(settings.sealEvery()))
                .execute((order, context) -> sealer.seal());
    }
}
