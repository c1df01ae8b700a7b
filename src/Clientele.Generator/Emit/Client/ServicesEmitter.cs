using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;
using Clientele.Shared;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints a client's registration with a service collection.</summary>
internal static class ServicesEmitter
{
    public static SourceFile Emit(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = unit.Client;
        writer.Doc("summary", $"Registers {client.Name}.");
        writer.GeneratedCode();
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} static partial class {CSharpText.Identifier(client.RegistrationName!)}"
            )
        )
        {
            foreach (var isNamed in new[] { false, true })
            {
                EmitConfigure(writer, client, isNamed);
                EmitConfigureWithServices(writer, client, isNamed);
                if (client.IsConfigurable)
                {
                    EmitBind(writer, client, isNamed);
                }
            }

            EmitRegister(writer, client);
        }

        return unit.Scope.File(client.RegistrationName!, writer);
    }

    private static void EmitConfigure(SourceWriter writer, ClientDeclaration client, bool isNamed)
    {
        EmitDocs(writer, client, isNamed, "configure", "Sets the options.");
        writer.Line(
            $"{Head(writer, client, isNamed)}, {KnownType.Action}<{CSharpText.Identifier(client.OptionsName)}>? configure = null) =>"
        );
        using (writer.Indent())
        {
            writer.Line($"Register(services, {Names(client, isNamed)}, (_, options) => configure?.Invoke(options));");
        }
    }

    private static void EmitConfigureWithServices(SourceWriter writer, ClientDeclaration client, bool isNamed)
    {
        EmitDocs(writer, client, isNamed, "configure", "Sets the options with what other services say.");
        writer.Line(
            $"{Head(writer, client, isNamed)}, {KnownType.Action}<{KnownType.IServiceProvider}, {CSharpText.Identifier(client.OptionsName)}> configure) =>"
        );
        using (writer.Indent())
        {
            writer.Line($"Register(services, {Names(client, isNamed)}, configure);");
        }
    }

    private static void EmitBind(SourceWriter writer, ClientDeclaration client, bool isNamed)
    {
        var options = CSharpText.Identifier(client.OptionsName);
        EmitDocs(
            writer,
            client,
            isNamed,
            "configuration",
            "A section whose keys are the options' properties; what changes there is seen by the clients that are made afterwards."
        );
        using (writer.Block($"{Head(writer, client, isNamed)}, {KnownType.IConfiguration} configuration)"))
        {
            writer.Line($"{KnownType.ArgumentNullException:x}.ThrowIfNull(configuration);");
            var source =
                $"new {writer.NameOf(KnownType.ConfigurationChangeTokenSource)}<{options}>({(isNamed ? "name" : "\"\"")}, configuration)";
            writer.Line(
                $"{KnownType.ServiceCollectionServiceExtensions:x}.AddSingleton<{KnownType.IOptionsChangeTokenSource}<{options}>>(services, {source});"
            );
            var keys = string.Concat(Keys(client).Select(static key => ", " + CSharpText.Literal(key)));
            writer.Line(
                $"return Register(services, {Names(client, isNamed)}, (_, options) => {KnownType.OptionsBinding:x}.Bind(options, key => configuration[key]{keys}));"
            );
        }
    }

    private static void EmitRegister(SourceWriter writer, ClientDeclaration client)
    {
        var (name, options) = (CSharpText.Identifier(client.Name), CSharpText.Identifier(client.OptionsName));
        writer.Separate();
        using (
            writer.Block(
                $"private static {KnownType.IHttpClientBuilder} Register({KnownType.IServiceCollection} services, string name, string optionsName, {KnownType.Action}<{KnownType.IServiceProvider}, {options}> configure)"
            )
        )
        {
            writer.Line($"{KnownType.ArgumentNullException:x}.ThrowIfNull(configure);");
            EmitOptions(writer, client, options);
            writer.Line(
                $"var builder = {KnownType.HttpClientFactoryServiceCollectionExtensions:x}.AddHttpClient(services, name);"
            );
            EmitRedirects(writer);
            writer.Line($"{KnownType.HttpClientBuilderExtensions:x}.AddTypedClient(builder, Create);");
            EmitInterfaces(writer, client, name);
            writer.Line("return builder;");
            writer.Line();
            writer.Line(
                $"{name} Create({KnownType.HttpClient} httpClient, {KnownType.IServiceProvider} provider) => new("
            );
            using (writer.Indent())
            {
                writer.Line(
                    $"httpClient, {KnownType.ServiceProviderServiceExtensions:x}.GetRequiredService<{KnownType.IOptionsMonitor}<{options}>>(provider).Get(optionsName));"
                );
            }
        }
    }

    private static void EmitOptions(SourceWriter writer, ClientDeclaration client, string options)
    {
        writer.Line(
            $"var checkedOptions = {KnownType.OptionsServiceCollectionExtensions:x}.AddOptions<{options}>(services, optionsName)"
        );
        using (writer.Indent())
        {
            writer.Line(
                $".Configure<{KnownType.IServiceProvider}>((options, provider) => configure(provider, options))"
            );
            writer.Line(
                $".Validate({KnownType.OptionsCheck:x}.IsAddressLegal, {KnownType.OptionsCheck:x}.AddressRequirement)"
            );
            writer.Line(
                $".Validate({KnownType.OptionsCheck:x}.IsUserLegal, {KnownType.OptionsCheck:x}.UserRequirement);"
            );
        }

        if (client.ValidatesOnStart)
        {
            writer.Line($"{KnownType.OptionsBuilderExtensions:x}.ValidateOnStart(checkedOptions);");
        }
    }

    // After all that the caller configures, so that the last word on the primary handler has been said.
    private static void EmitRedirects(SourceWriter writer)
    {
        writer.Line(
            $"{KnownType.OptionsServiceCollectionExtensions:x}.PostConfigure<{KnownType.HttpClientFactoryOptions}>(services, name, static options =>"
        );
        using (writer.Indent())
        {
            writer.Line(
                $"options.HttpMessageHandlerBuilderActions.Add(static handlers => handlers.PrimaryHandler = {KnownType.RedirectHandler:x}.TakeOver(handlers.PrimaryHandler)));"
            );
        }
    }

    private static void EmitInterfaces(SourceWriter writer, ClientDeclaration client, string name)
    {
        var services = new List<(string Type, string Member)> { (CSharpText.Identifier(client.InterfaceName), "") };
        services.AddRange(
            client
                .Groups.Where(static group => group.PropertyName is not null)
                .Select(static group =>
                    (CSharpText.Identifier(group.InterfaceName!), "." + CSharpText.Identifier(group.PropertyName!))
                )
        );
        foreach (var (type, member) in services)
        {
            writer.Line(
                $"{KnownType.ServiceCollectionServiceExtensions:x}.AddTransient<{type}>(services, static provider => {KnownType.ServiceProviderServiceExtensions:x}.GetRequiredService<{name}>(provider){member});"
            );
        }

        if (!client.IsKeyed)
        {
            return;
        }

        writer.Line(
            $"{KnownType.ServiceCollectionServiceExtensions:x}.AddKeyedTransient(services, name, (provider, _) => Create({KnownType.ServiceProviderServiceExtensions:x}.GetRequiredService<{KnownType.IHttpClientFactory}>(provider).CreateClient(name), provider));"
        );
        foreach (var (type, member) in services)
        {
            writer.Line(
                $"{KnownType.ServiceCollectionServiceExtensions:x}.AddKeyedTransient<{type}>(services, name, static (provider, key) => {KnownType.ServiceProviderKeyedServiceExtensions:x}.GetRequiredKeyedService<{name}>(provider, key){member});"
            );
        }
    }

    private static string Head(SourceWriter writer, ClientDeclaration client, bool isNamed) =>
        $"public static {writer.NameOf(KnownType.IHttpClientBuilder)} Add{client.Name}(this {writer.NameOf(KnownType.IServiceCollection)} services{(isNamed ? ", string name" : "")}";

    // The registration without a name reads the options without a name, as Configure and BindConfiguration set them.
    private static string Names(ClientDeclaration client, bool isNamed) =>
        isNamed ? "name, name" : CSharpText.Literal(client.Name) + ", \"\"";

    private static IEnumerable<string> Keys(ClientDeclaration client) =>
        client
            .Credentials.Where(static credential =>
                credential.Kind is not (CredentialKind.Bearer or CredentialKind.Basic)
            )
            .Select(static credential => credential.Name);

    private static void EmitDocs(
        SourceWriter writer,
        ClientDeclaration client,
        bool isNamed,
        string parameter,
        string what
    )
    {
        writer.Separate();
        writer.Doc("summary", $"Registers {client.Name}, its interfaces and an HttpClient of the factory.");
        writer.Doc("param name=\"services\"", "The services.");
        if (isNamed)
        {
            writer.Doc(
                "param name=\"name\"",
                "The name of the HttpClient and of the options"
                    + (client.IsKeyed ? ", and the key of the services." : ".")
            );
        }

        writer.Doc($"param name=\"{parameter}\"", what);
        writer.Doc("returns", "The HttpClient's builder, for handlers and resilience.");
    }
}
