package nl.ketenmanager.audit.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the account is sealed.
 *
 * @param sealEvery how long a line may wait for its seal
 * @param signingKey file with the private Ed25519 key (PEM, PKCS 8) that signs seals; the public key stands beside it in a
 *     file of the same name with {@code .pub} behind it. Without it seals are not signed
 */
@ConfigurationProperties("ketenmanager.audit")
record AuditSettings(
        @DefaultValue("1m") Duration sealEvery, @Nullable Path signingKey) {}
