namespace Clientele.Generator.Emit;

/// <summary>Prints a client's registration with a service collection.</summary>
internal static class ServicesEmitter
{
    public static SourceFile Emit(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        var client = CSharpText.Identifier(unit.Client.Name);
        var options = CSharpText.Identifier(unit.Client.OptionsName);
        writer.Doc("summary", $"Registers {unit.Client.Name}.");
        writer.GeneratedCode();
        using (writer.Block($"{unit.Scope.Accessibility} static partial class {CSharpText.Identifier(unit.Client.RegistrationName!)}"))
        {
            EmitDocs(writer, unit.Client.Name, named: false, unit.Client.IsKeyed);
            writer.Line($"public static {KnownType.IHttpClientBuilder} Add{unit.Client.Name}(this {KnownType.IServiceCollection} services, {KnownType.Action}<{options}>? configure = null) =>");
            using (writer.Indent())
            {
                writer.Line($"services.Add{unit.Client.Name}({CSharpText.Literal(unit.Client.Name)}, configure);");
            }

            EmitDocs(writer, unit.Client.Name, named: true, unit.Client.IsKeyed);
            using (writer.Block($"public static {KnownType.IHttpClientBuilder} Add{unit.Client.Name}(this {KnownType.IServiceCollection} services, string name, {KnownType.Action}<{options}>? configure = null)"))
            {
                using (writer.Block($"if (configure is not null)"))
                {
                    writer.Line($"{KnownType.OptionsServiceCollectionExtensions:x}.Configure(services, name, configure);");
                }

                writer.Line();
                writer.Line($"var builder = {KnownType.HttpClientFactoryServiceCollectionExtensions:x}.AddHttpClient(services, name);");
                EmitRedirects(writer);
                if (unit.Client.IsKeyed)
                {
                    writer.Line($"{KnownType.ServiceCollectionServiceExtensions:x}.AddKeyedTransient(services, name, (provider, _) => Create({KnownType.ServiceProviderServiceExtensions:x}.GetRequiredService<{KnownType.IHttpClientFactory}>(provider).CreateClient(name), provider));");
                }

                writer.Line($"return {KnownType.HttpClientBuilderExtensions:x}.AddTypedClient(builder, Create);");
                writer.Line();
                writer.Line($"{client} Create({KnownType.HttpClient} httpClient, {KnownType.IServiceProvider} provider) => new(");
                using (writer.Indent())
                {
                    writer.Line($"httpClient, {KnownType.ServiceProviderServiceExtensions:x}.GetRequiredService<{KnownType.IOptionsMonitor}<{options}>>(provider).Get(name));");
                }
            }
        }

        return unit.Scope.File(unit.Client.RegistrationName!, writer);
    }

    // After all that the caller configures, so that the last word on the primary handler has been said.
    private static void EmitRedirects(SourceWriter writer)
    {
        writer.Line($"{KnownType.OptionsServiceCollectionExtensions:x}.PostConfigure<{KnownType.HttpClientFactoryOptions}>(services, name, static options =>");
        using (writer.Indent())
        {
            writer.Line($"options.HttpMessageHandlerBuilderActions.Add(static handlers => handlers.PrimaryHandler = {KnownType.RedirectHandler:x}.TakeOver(handlers.PrimaryHandler)));");
        }
    }

    private static void EmitDocs(SourceWriter writer, string client, bool named, bool isKeyed)
    {
        writer.Separate();
        writer.Doc("summary", $"Registers {client} with an HttpClient of the factory.");
        writer.Doc("param name=\"services\"", "The services.");
        if (named)
        {
            writer.Doc("param name=\"name\"", "The name of the HttpClient and of the options" + (isKeyed ? ", and the key of the client." : "."));
        }

        writer.Doc("param name=\"configure\"", "Sets the options.");
        writer.Doc("returns", "The HttpClient's builder, for handlers and resilience.");
    }
}
