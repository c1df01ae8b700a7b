using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the method that enumerates the items of all pages of an operation.</summary>
internal static class ClientPagingEmitter
{
    private const string Returns =
        "The items of all pages, fetched as they are enumerated; each enumeration starts with the first page.";

    /// <summary>Emits the declaration in the interface.</summary>
    public static void EmitDeclaration(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Separate();
        ClientDocs.EmitVariant(writer, operation, Returns);
        writer.Line($"{Signature(writer, operation, paging, "")};");
    }

    /// <summary>Emits the method.</summary>
    public static void EmitMethod(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Separate();
        writer.Line(
            $$"""
            {{() => ClientDocs.EmitImplementation(writer, operation)}}
            {{Signature(writer, operation, paging, "public virtual ")}} =>
                {{Call(writer, operation, paging)}};
            """
        );
    }

    private static string Signature(
        SourceWriter writer,
        OperationDeclaration operation,
        PagingDeclaration paging,
        string modifiers
    ) =>
        ClientSignature.Method(
            writer,
            operation,
            $"{modifiers}{writer.NameOf(KnownType.AsyncPageable)}<{writer.NameOf(paging.Item)}> {paging.MethodName}Async"
        );

    private static string Call(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        var types = $"{ClientBodyCode.ResultType(writer, operation.Result)}, {writer.NameOf(paging.Item)}";
        types += paging.Kind == PagingKind.Cursor ? ", " + writer.NameOf(paging.Position!.Type) : "";
        return ClientSignature.List(
            $"_pipeline.{paging.Kind}Pages<{types}>",
            [$"{operation.ClassName}.Definition", .. Arguments(writer, operation, paging), "cancellationToken"]
        );
    }

    private static IEnumerable<string> Arguments(
        SourceWriter writer,
        OperationDeclaration operation,
        PagingDeclaration paging
    )
    {
        var items = Value(writer, paging.Items);
        var facts = paging.Facts.Select(fact => Value(writer, fact));
        if (paging.Position is not { } position)
        {
            var request = $"() => {ClientSignature.RequestCall(operation)}";
            return paging.IsSingle ? [request, items, "static _ => null"] : [request, items, .. facts];
        }

        string[] first =
            paging.Kind == PagingKind.Cursor ? [] : [paging.First?.ToString(CultureInfo.InvariantCulture) ?? "null"];
        return [Start(position), .. first, Request(writer, operation, position), items, .. facts];
    }

    private static string Start(PagePosition position)
    {
        var value = position.Member is null ? position.Argument : position.Argument + "?" + Step(position.Member);
        return position.IsReal ? $"(long?){value}" : value;
    }

    private static string Request(SourceWriter writer, OperationDeclaration operation, PagePosition position)
    {
        var value = position.IsNumber
            ? $"({writer.NameOf(position.Type)}){position.Next}{(position.Type.Nullable ? "" : "!")}"
            : position.Next;
        var replacement = position.Member is null ? value : Copy(writer, position, position.Member, value);
        var call = ClientSignature.RequestCall(operation, replaced: position.Argument, replacement);
        return $"{position.Next} => {call}";
    }

    // A required body that is null is reported by the method that builds the request.
    private static string Copy(SourceWriter writer, PagePosition position, PageStep member, string value)
    {
        var given = position.Body is null ? position.Argument + "!" : position.Argument;
        var body = position.Body is { } type ? $"({position.Argument} ?? new {writer.NameOf(type)}())" : given;
        var property = CSharpText.Identifier(member.Property);
        return $"{position.Next} is null ? {given} : {body} with {{ {property} = {value} }}";
    }

    private static string Step(PageStep step) =>
        $".{CSharpText.Identifier(step.Property)}{(step.IsOptional ? ".GetValueOrDefault()" : "")}";

    private static string Path(PagePath path) =>
        string.Concat(path.Properties.Select(static step => "?" + Step(step))) + (path.IsUri ? "?.OriginalString" : "");

    private static string Value(SourceWriter writer, PagePath? path)
    {
        if (path is null)
        {
            return "null";
        }

        if (path.Link is { } link)
        {
            return Link(writer, path, link);
        }

        var value = "page" + Path(path);
        if (path.OfLastItem is { } property)
        {
            return $"static page => {value} is {{ Count: > 0 }} list ? list[list.Count - 1].{CSharpText.Identifier(property)} : null";
        }

        return $"static page => {(path.IsReal ? "(long?)" : "")}{(path.IsNegated ? "!" : "")}{value}";
    }

    private static string Link(SourceWriter writer, PagePath path, PageLink link) =>
        $"static page => page{Path(path)} is {{ }} link ? {RequestLink(writer, link)} : null";

    /// <summary>Gets the request for the link.</summary>
    public static string RequestLink(SourceWriter writer, PageLink link)
    {
        var headers = link.HeaderName is null
            ? ""
            : $", static header => header.{CSharpText.Identifier(link.HeaderName)}, static header => "
                + $"header.{CSharpText.Identifier(link.HeaderValue!)}";
        var method = link.Method is null ? "null" : "link" + Step(link.Method);
        return $"{writer.NameOf(KnownType.RequestLink, NameStyle.Expression)}.Create(link{Path(link.Uri).Substring(1)}, "
            + $"{method}, link{Step(link.Headers)}{headers})";
    }
}
