using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Input;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Fills in the defaults of an item's metadata and validates it.</summary>
internal static class SettingsMapper
{
    private static readonly string[] Parts = ["Models", "Json", "Xml", "Client", "Services"];

    /// <summary>
    /// Gets the settings of a client; an invalid value is reported on the description and replaced with the default.
    /// </summary>
    /// <param name="path">The description's path.</param>
    /// <param name="metadata">The item's metadata.</param>
    /// <param name="model">The description, for names not set by the item.</param>
    /// <param name="hasHttpExtensions">Whether the compilation references Microsoft.Extensions.Http.</param>
    public static (ClientSettings Settings, EquatableArray<DiagnosticInfo> Diagnostics) Map(
        string path,
        ItemMetadata metadata,
        ApiModel model,
        bool hasHttpExtensions
    )
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        var emit = Emit(path, metadata.Emit, model, diagnostics);
        OneOf(path, "Generate", metadata.Generate, ["InCompiler", "BeforeCompile"], diagnostics);
        var settings = new ClientSettings
        {
            Namespace = Namespace(path, metadata, diagnostics),
            ClientName = ClientName(path, metadata.ClientName, model, diagnostics),
            SourceName = Path.GetFileName(path),
            Accessibility = OneOf(path, "Accessibility", metadata.Accessibility, ["public", "internal"], diagnostics),
            OpenEnums = OneOf(path, "EnumStyle", metadata.EnumStyle, ["Open", "Closed"], diagnostics) == "Open",
            SharesInlineTypes =
                OneOf(path, "InlineTypes", metadata.InlineTypes, ["Shared", "PerPlace"], diagnostics) == "Shared",
            SerializesAsNeeded =
                OneOf(path, "Serializers", metadata.Serializers, ["Both", "AsNeeded"], diagnostics) == "AsNeeded",
            EmitModels = emit.Contains("Models"),
            EmitJson = emit.Contains("Json"),
            EmitXml = emit.Contains("Xml"),
            XmlOfBodiesOnly = metadata.Emit.Length == 0 && !model.HasXmlObjects,
            EmitClient = emit.Contains("Client"),
            EmitServices = emit.Contains("Services"),
            IncludeOperations = List(metadata.IncludeOperations),
            ExcludeOperations = List(metadata.ExcludeOperations),
            HasHttpExtensions = hasHttpExtensions,
        };
        return (settings, diagnostics.ToImmutable());
    }

    private static HashSet<string> Emit(
        string path,
        string text,
        ApiModel model,
        ImmutableArray<DiagnosticInfo>.Builder diagnostics
    )
    {
        var asked = List(text);
        if (asked.IsEmpty)
        {
            return new HashSet<string>(
                model.UsesXml ? Parts : Parts.Where(static part => part != "Xml"),
                StringComparer.OrdinalIgnoreCase
            );
        }

        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in asked)
        {
            parts.Add(OneOf(path, "Emit", part, Parts, diagnostics));
        }

        AddRequisites(parts);
        return parts;
    }

    /// <summary>A client needs serializers, and serializers need models.</summary>
    private static void AddRequisites(HashSet<string> parts)
    {
        if (parts.Contains("Services"))
        {
            parts.Add("Client");
        }

        if (parts.Contains("Client"))
        {
            parts.Add("Json");
        }

        parts.Add("Models");
    }

    private static string Namespace(
        string path,
        ItemMetadata metadata,
        ImmutableArray<DiagnosticInfo>.Builder diagnostics
    )
    {
        var fallback = Legal(metadata.RootNamespace);
        if (metadata.Namespace.Length == 0)
        {
            if (metadata.RootNamespace.Length > 0 && fallback != metadata.RootNamespace)
            {
                diagnostics.Add(
                    new DiagnosticInfo(
                        ConfigurationDescriptors.WrongRootNamespace,
                        DiagnosticPlace.File(path),
                        [metadata.RootNamespace, fallback]
                    )
                );
            }

            return metadata.SharesDescription && IsIdentifier(metadata.ClientName)
                ? $"{fallback}.{ClientNames.Stem(metadata.ClientName)}"
                : fallback;
        }

        if (IsDottedName(metadata.Namespace))
        {
            return metadata.Namespace;
        }

        diagnostics.Add(Wrong(path, "Namespace", metadata.Namespace, "a dotted C# name"));
        return fallback;
    }

    // The same way as project templates do.
    private static string Legal(string rootNamespace)
    {
        var name = new string([.. rootNamespace.Select(static c => c == '.' || Identifiers.IsPart(c) ? c : '_')]);
        name = string.Join(
            ".",
            name.Split('.').Select(static part => part.Length == 0 || IsIdentifier(part) ? part : "_" + part)
        );
        return IsDottedName(name) ? name : "OpenApiClient";
    }

    private static string ClientName(
        string path,
        string asked,
        ApiModel model,
        ImmutableArray<DiagnosticInfo>.Builder diagnostics
    )
    {
        if (asked.Length > 0 && !IsIdentifier(asked))
        {
            diagnostics.Add(Wrong(path, "ClientName", asked, "a C# identifier"));
            asked = "";
        }

        return ClientNames.Resolve(asked, model);
    }

    private static bool IsIdentifier(string text) => Identifiers.IsLegal(text) && !Identifiers.IsKeyword(text);

    private static bool IsDottedName(string text) => text.Length > 0 && text.Split('.').All(IsIdentifier);

    private static string OneOf(
        string path,
        string name,
        string asked,
        string[] known,
        ImmutableArray<DiagnosticInfo>.Builder diagnostics
    )
    {
        var match = known.FirstOrDefault(value => string.Equals(value, asked, StringComparison.OrdinalIgnoreCase));
        if (match is null && asked.Length > 0)
        {
            diagnostics.Add(Wrong(path, name, asked, "one of " + string.Join(", ", known)));
        }

        return match ?? known[0];
    }

    private static EquatableArray<string> List(string text) =>
        text.Split(',', ';')
            .Select(static part => part.Trim())
            .Where(static part => part.Length > 0)
            .ToEquatableArray();

    private static DiagnosticInfo Wrong(string path, string name, string value, string expected) =>
        new(ConfigurationDescriptors.WrongMetadata, DiagnosticPlace.File(path), [name, value, expected]);
}
