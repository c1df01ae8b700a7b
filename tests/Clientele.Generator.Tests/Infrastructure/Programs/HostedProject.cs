using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Clientele.Generator.Tests.Infrastructure.Programs;

/// <summary>A project that references Microsoft.Extensions.Http and its resilience.</summary>
internal static class HostedProject
{
    private static readonly Type[] OneOfEach =
    [
        typeof(ServiceCollection),
        typeof(ServiceCollectionContainerBuilderExtensions),
        typeof(IServiceCollection),
        typeof(IHttpClientBuilder),
        typeof(Microsoft.Extensions.Logging.ILoggerFactory),
        typeof(IOptions<>),
        typeof(OptionsServiceCollectionExtensions),
        typeof(ResilienceHttpClientBuilderExtensions),
        typeof(HttpClientFactoryOptions),
        typeof(Microsoft.Extensions.Configuration.IConfigurationSection),
        typeof(ConfigurationChangeTokenSource<>),
        typeof(Microsoft.Extensions.Configuration.ConfigurationBuilder),
        typeof(Microsoft.Extensions.Configuration.ConfigurationBinder),
        typeof(Microsoft.Extensions.Primitives.IChangeToken),
        typeof(System.Threading.RateLimiting.RateLimiter),
        typeof(Polly.ResiliencePipeline),
        typeof(Microsoft.Extensions.Http.Resilience.HttpStandardResilienceOptions),
    ];

    /// <summary>What it compiles against.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. GeneratorRun.References,
        .. OneOfEach
            .Select(static type => type.Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
