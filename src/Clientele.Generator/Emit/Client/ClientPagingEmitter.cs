using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the method of an operation that gives the items of all pages.</summary>
internal static class ClientPagingEmitter
{
    private const string Returns =
        "The items of all pages, fetched as they are enumerated; each enumeration starts with the first page.";

    /// <summary>The declaration in the interface.</summary>
    public static void EmitDeclaration(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Separate();
        ClientDocs.EmitVariant(writer, operation, Returns);
        writer.Line($"{Signature(writer, operation, paging, "")};");
    }

    /// <summary>The method.</summary>
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
        if (paging.Position is not { } position)
        {
            var next = paging.IsSingle ? "static _ => null" : Value(writer, paging.Next);
            return [$"() => {ClientSignature.RequestCall(writer, operation)}", items, next];
        }

        string[] first =
            paging.Kind == PagingKind.Cursor ? [] : [paging.First?.ToString(CultureInfo.InvariantCulture) ?? "null"];
        PagePath?[] facts = paging.Kind switch
        {
            PagingKind.Cursor => [paging.Next, paging.HasMore],
            PagingKind.Offset => [paging.Total, paging.HasMore, paging.At],
            _ => [paging.Total, paging.Pages, paging.HasMore, paging.At],
        };
        return
        [
            Start(position),
            .. first,
            Request(writer, operation, position),
            items,
            .. facts.Select(fact => Value(writer, fact)),
        ];
    }

    private static string Start(PagePosition position)
    {
        var value = position.Member is null ? position.Argument : position.Argument + "?" + Step(position.Member);
        return IsReal(position.Type) ? $"(long?){value}" : value;
    }

    // Underscores keep the lambda's parameter apart from the arguments around it.
    private static string Request(SourceWriter writer, OperationDeclaration operation, PagePosition position)
    {
        var next = position.Argument.TrimStart('@') + "_next";
        var value =
            IsReal(position.Type) || position.Type.Type is ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 }
                ? $"({writer.NameOf(position.Type)}){next}{(position.Type.Nullable ? "" : "!")}"
                : next;
        if (position.Member is not { } member)
        {
            return $"{next} => {ClientSignature.RequestCall(writer, operation, replaced: position.Argument, replacement: value)}";
        }

        // A required one that is null is told of by the request's method.
        var given = position.Body is null ? position.Argument + "!" : position.Argument;
        var body = position.Body is { } type ? $"({position.Argument} ?? new {writer.NameOf(type)}())" : given;
        var copy = $"{next} is null ? {given} : {body} with {{ {CSharpText.Identifier(member.Property)} = {value} }}";
        return $"{next} => {ClientSignature.RequestCall(writer, operation, replaced: position.Argument, replacement: copy)}";
    }

    private static bool IsReal(TypeUse use) =>
        use.Type is ScalarType { Scalar: Scalar.Single or Scalar.Double or Scalar.Decimal };

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

    private static string Link(SourceWriter writer, PagePath path, PageLink link)
    {
        var headers = link.HeaderName is null
            ? ""
            : $", static header => header.{CSharpText.Identifier(link.HeaderName)}, static header => "
                + $"header.{CSharpText.Identifier(link.HeaderValue!)}";
        var method = link.Method is null ? "null" : "link" + Step(link.Method);
        return $"static page => page{Path(path)} is {{ }} link ? "
            + $"{writer.NameOf(KnownType.RequestLink, NameStyle.Expression)}.Of(link{Path(link.Uri).Substring(1)}, "
            + $"{method}, link{Step(link.Headers)}{headers}) : null";
    }
}
