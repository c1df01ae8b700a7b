using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints a client's registration with a service collection.</summary>
internal static class ServicesEmitter
{
    public static SourceFile Emit(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        writer.Line(
            $$"""
            /// <summary>Registers {{client.Name}}.</summary>
            {{writer.GeneratedCode}}
            {{unit.Scope.Accessibility}} static partial class {{CSharpText.Identifier(client.RegistrationName!)}}
            {
                {{() => EmitMethods(writer, client, isNamed: false)}}
                {{() => EmitMethods(writer, client, isNamed: true)}}
                {{() => EmitRegister(writer, client, $"{unit.Scope.Namespace}.{client.Name}")}}
            }
            """
        );
        return unit.Scope.File(client.RegistrationName!, writer);
    }

    private static void EmitMethods(SourceWriter writer, ClientDeclaration client, bool isNamed)
    {
        var options = CSharpText.Identifier(client.OptionsName);
        var (head, docs) = (Head(writer, client, isNamed), Docs(client, isNamed));
        var (clientName, optionsName) = isNamed ? ("name", "name") : (CSharpText.Literal(client.Name), "\"\"");
        writer.Separate();
        writer.Line(
            $$"""
            {{docs}}
            /// <param name="configure">Sets the options.</param>
            /// <returns>The HttpClient's builder, for handlers and resilience.</returns>
            {{head}}, {{KnownType.Action}}<{{options}}>? configure = null) =>
                Register(services, {{clientName}}, {{optionsName}}, (_, options) => configure?.Invoke(options));

            {{docs}}
            /// <param name="configure">Sets the options with the help of other services.</param>
            /// <returns>The HttpClient's builder, for handlers and resilience.</returns>
            {{head}}, {{KnownType.Action}}<{{KnownType.IServiceProvider}}, {{options}}> configure) =>
                Register(services, {{clientName}}, {{optionsName}}, configure);
            """
        );
        if (!client.IsConfigurable)
        {
            return;
        }

        var keys = string.Concat(client.Keys.Select(static key => ", " + CSharpText.Literal(key.Name)));
        writer.Separate();
        writer.Line(
            $$"""
            {{docs}}
            /// <param name="configuration">
            /// A section whose keys are the properties of the options. Changes apply to clients that are created afterwards.
            /// </param>
            /// <returns>The HttpClient's builder, for handlers and resilience.</returns>
            {{head}}, {{KnownType.IConfiguration}} configuration)
            {
                {{KnownType.ArgumentNullException:x}}.ThrowIfNull(configuration);
                {{KnownType.ServiceCollectionServiceExtensions:x}}.AddSingleton<{{KnownType.IOptionsChangeTokenSource}}<{{options}}>>(
                    services, new {{KnownType.ConfigurationChangeTokenSource}}<{{options}}>({{optionsName}}, configuration));
                return Register(services, {{clientName}}, {{optionsName}}, (_, options) =>
                    {{KnownType.OptionsBinding:x}}.Bind(options, key => configuration[key]{{keys}}));
            }
            """
        );
    }

    // Redirects are added after everything that the caller configures, when the primary handler is final. A named
    // client is registered as the type itself only if no other client is: two registrations must not depend on their
    // order.
    private static void EmitRegister(SourceWriter writer, ClientDeclaration client, string fullName)
    {
        var (name, options) = (CSharpText.Identifier(client.Name), CSharpText.Identifier(client.OptionsName));
        writer.Separate();
        writer.Line(
            $$"""
            private static {{KnownType.IHttpClientBuilder}} Register(
                {{KnownType.IServiceCollection}} services, string name, string optionsName,
                {{KnownType.Action}}<{{KnownType.IServiceProvider}}, {{options}}> configure)
            {
                {{KnownType.ArgumentNullException:x}}.ThrowIfNull(configure);
                var checkedOptions = {{KnownType.OptionsServiceCollectionExtensions:x}}.AddOptions<{{options}}>(services, optionsName)
                    .Configure<{{KnownType.IServiceProvider}}>((options, provider) => configure(provider, options))
                    .Configure<{{KnownType.ILoggerFactory}}>(static (options, loggers) => options.DeviationsFound += report =>
                        {{KnownType.LoggerExtensions:x}}.LogWarning(loggers.CreateLogger({{CSharpText.Literal(
                fullName
            )}}), "{Report}", report))
                    .Validate({{KnownType.OptionsCheck:x}}.IsAddressLegal, {{KnownType.OptionsCheck:x}}.AddressRequirement)
                    .Validate({{KnownType.OptionsCheck:x}}.IsUserLegal, {{KnownType.OptionsCheck:x}}.UserRequirement);
                {{() => EmitValidation(writer, client)}}
                var builder = {{KnownType.HttpClientFactoryServiceCollectionExtensions:x}}.AddHttpClient(services, name);
                {{KnownType.OptionsServiceCollectionExtensions:x}}.PostConfigure<{{KnownType.HttpClientFactoryOptions}}>(
                    services, name, static options => options.HttpMessageHandlerBuilderActions.Add(static handlers =>
                        handlers.PrimaryHandler = {{KnownType.RedirectHandler:x}}.TakeOver(handlers.PrimaryHandler)));
                if (optionsName.Length == 0)
                {
                    {{KnownType.HttpClientBuilderExtensions:x}}.AddTypedClient(builder, Create);
                }
                else
                {
                    {{KnownType.ServiceCollectionDescriptorExtensions:x}}.TryAddTransient(services, Resolve);
                }

                {{() => EmitServices(writer, client, name)}}
                return builder;

                {{name}} Resolve({{KnownType.IServiceProvider}} provider) => Create(
                    {{KnownType.ServiceProviderServiceExtensions:x}}
                        .GetRequiredService<{{KnownType.IHttpClientFactory}}>(provider).CreateClient(name),
                    provider);

                {{name}} Create({{KnownType.HttpClient}} httpClient, {{KnownType.IServiceProvider}} provider) => new(
                    httpClient,
                    {{KnownType.ServiceProviderServiceExtensions:x}}
                        .GetRequiredService<{{KnownType.IOptionsMonitor}}<{{options}}>>(provider).Get(optionsName));
            }
            """
        );
    }

    private static void EmitValidation(SourceWriter writer, ClientDeclaration client)
    {
        if (client.ValidatesOnStart)
        {
            writer.Line($"{KnownType.OptionsBuilderExtensions:x}.ValidateOnStart(checkedOptions);");
        }
    }

    private static void EmitServices(SourceWriter writer, ClientDeclaration client, string name)
    {
        var services = Services(client).ToList();
        foreach (var (type, member) in services)
        {
            writer.Line(
                $"{KnownType.ServiceCollectionServiceExtensions:x}.AddTransient<{type}>(services, static "
                    + $"provider => "
                    + $"{KnownType.ServiceProviderServiceExtensions:x}.GetRequiredService<{name}>(provider){member});"
            );
        }

        if (!client.IsKeyed)
        {
            return;
        }

        writer.Line(
            $"{KnownType.ServiceCollectionServiceExtensions:x}.AddKeyedTransient(services, name, "
                + $"(provider, _) => Resolve(provider));"
        );
        foreach (var (type, member) in services)
        {
            writer.Line(
                $"{KnownType.ServiceCollectionServiceExtensions:x}.AddKeyedTransient<{type}>(services, name, "
                    + $"static (provider, key) => "
                    + $"{KnownType.ServiceProviderKeyedServiceExtensions:x}.GetRequiredKeyedService<{name}>(provider, "
                    + $"key){member});"
            );
        }
    }

    private static IEnumerable<(string Type, string Member)> Services(ClientDeclaration client) =>
        client
            .Tagged.Select(static group =>
                (CSharpText.Identifier(group.InterfaceName!), "." + CSharpText.Identifier(group.PropertyName!))
            )
            .Prepend((CSharpText.Identifier(client.InterfaceName), ""));

    private static string Head(SourceWriter writer, ClientDeclaration client, bool isNamed) =>
        $"public static {writer.NameOf(KnownType.IHttpClientBuilder)} Add{client.Name}(this "
        + $"{writer.NameOf(KnownType.IServiceCollection)} services{(isNamed ? ", string name" : "")}";

    private static string Docs(ClientDeclaration client, bool isNamed)
    {
        var registered =
            $"/// <summary>Registers {client.Name}, its interfaces and an HttpClient of the "
            + $"factory.</summary>\n/// <param name=\"services\">The services.</param>";
        var key = client.IsKeyed ? ", and the key of the services" : "";
        return isNamed
            ? $"{registered}\n/// <param name=\"name\">The name of the HttpClient and of the options{key}.</param>"
            : registered;
    }
}
