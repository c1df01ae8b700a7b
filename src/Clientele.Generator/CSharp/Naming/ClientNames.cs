using System;
using System.Collections.Generic;
using Clientele.Generator.Api;
using Clientele.Generator.CSharp.Model;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Determines the names of a client and what surrounds it.</summary>
internal static class ClientNames
{
    private const string Suffix = "Client";

    /// <summary>
    /// Gets the client's name: the one that the project requests, else that of the description's extension, else its
    /// title.
    /// </summary>
    public static string Resolve(string? requested, ApiModel model)
    {
        var wish = string.IsNullOrWhiteSpace(requested) ? model.ClientName : requested;
        if (!string.IsNullOrWhiteSpace(wish))
        {
            return Identifiers.AsAsked(wish!);
        }

        var title = string.IsNullOrWhiteSpace(model.Title) ? "Api" : Identifiers.Pascal(model.Title);
        return title.EndsWith(Suffix, StringComparison.Ordinal) && title.Length > Suffix.Length
            ? title
            : title + Suffix;
    }

    /// <summary>Gets the client's name without <c>Client</c>.</summary>
    public static string Stem(string clientName) =>
        clientName.EndsWith(Suffix, StringComparison.Ordinal) && clientName.Length > Suffix.Length
            ? clientName.Substring(0, clientName.Length - Suffix.Length)
            : clientName;

    /// <summary>Gets the name of the client's interface.</summary>
    public static string Interface(string clientName) => "I" + clientName;

    /// <summary>Gets the name of the <c>JsonSerializerContext</c>.</summary>
    public static string JsonContext(string clientName) => Stem(clientName) + "JsonContext";

    /// <summary>Gets the name of the <c>XmlSerializerContext</c>.</summary>
    public static string XmlContext(string clientName) => Stem(clientName) + "XmlContext";

    /// <summary>Gets the name of the class with the description's servers.</summary>
    public static string Servers(string clientName) => Stem(clientName) + "Servers";

    /// <summary>Gets the name of the class that reads what the service sends.</summary>
    public static string Webhooks(string clientName) => Stem(clientName) + "Webhooks";

    /// <summary>Gets every name that no schema's type may have.</summary>
    public static IEnumerable<string> Reserved(ClientSettings settings)
    {
        yield return settings.ClientName;
        yield return Interface(settings.ClientName);
        yield return settings.ClientName + "Options";
        yield return settings.ClientName + "Extensions";
        yield return settings.ClientName + "ServiceCollectionExtensions";
        yield return Servers(settings.ClientName);
        yield return JsonContext(settings.ClientName);
        yield return XmlContext(settings.ClientName);
        foreach (var segment in settings.Namespace.Split('.'))
        {
            yield return segment;
        }
    }
}
