package nl.ketenmanager.audit.door;

import nl.ketenmanager.audit.Audit;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the account before all doors, outside the login: what the login refuses is seen as well. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    @Bean
    FilterRegistrationBean<RequestAccount> requestAccount(Audit audit, TransactionOperations transaction, Words words) {
        var filter = new FilterRegistrationBean<>(new RequestAccount(audit, transaction, words));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        filter.setAsyncSupported(true);
        return filter;
    }
}
