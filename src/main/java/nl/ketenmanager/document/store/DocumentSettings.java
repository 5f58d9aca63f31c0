package nl.ketenmanager.document.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How large a file may be that is kept. */
@ConfigurationProperties("ketenmanager.documents")
record DocumentSettings(@DefaultValue("10MB") DataSize largest) {}
