using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints the method of an operation that gives the items of all pages.</summary>
internal static class ClientPagingEmitter
{
    private const string Returns = "The items of all pages, fetched while they are asked for; each enumeration starts with the first page. ";

    /// <summary>The declaration in the interface.</summary>
    public static void EmitDeclaration(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Separate();
        ClientSignature.Docs(writer, operation, Returns);
        writer.Line($"{Signature(writer, operation, paging, "")};");
    }

    /// <summary>The method.</summary>
    public static void EmitMethod(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging, bool isInherited)
    {
        writer.Separate();
        if (isInherited)
        {
            writer.Line("/// <inheritdoc />");
            if (operation.Obsolete)
            {
                writer.Obsolete();
            }
        }
        else
        {
            ClientSignature.Docs(writer, operation, Returns);
        }

        writer.Line($"{Signature(writer, operation, paging, "public virtual ")} =>");
        using (writer.Indent())
        {
            writer.Line($"{Call(writer, operation, paging)};");
        }
    }

    private static string Signature(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging, string modifiers) =>
        ClientSignature.Method(writer, operation, $"{modifiers}{writer.NameOf(KnownType.AsyncPageable)}<{writer.NameOf(paging.Item)}> {paging.MethodName}Async");

    private static string Call(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        var position = operation.Parameters.FirstOrDefault(parameter => parameter.Name == paging.Position);
        var types = $"{ClientBodyCode.ResultType(writer, operation.Result)}, {writer.NameOf(paging.Item)}";
        var items = Value(paging.Items);
        var first = paging.First.ToString(CultureInfo.InvariantCulture);
        var arguments = paging.Kind switch
        {
            PagingKind.Linked => $"() => {ClientSignature.RequestCall(writer, operation)}, {items}, {(paging.IsSingle ? "static _ => null" : Value(paging.Next))}",
            PagingKind.Cursor => $"{position!.Name}, {Request(writer, operation, position)}, {items}, {Value(paging.Next)}, {Value(paging.HasMore)}",
            PagingKind.Offset => $"{position!.Name}, {first}, {Request(writer, operation, position)}, {items}, {Value(paging.Total)}, {Value(paging.HasMore)}",
            _ => $"{position!.Name}, {first}, {Request(writer, operation, position)}, {items}, {Value(paging.Total)}, {Value(paging.Pages)}, {Value(paging.HasMore)}",
        };
        types += paging.Kind == PagingKind.Cursor ? ", " + writer.NameOf(position!.Type) : "";
        return $"_pipeline.{paging.Kind}Pages<{types}>({operation.Name}_Operation, {arguments}, cancellationToken)";
    }

    // Underscores keep the lambda's parameter apart from the arguments around it.
    private static string Request(SourceWriter writer, OperationDeclaration operation, ParameterDeclaration position)
    {
        var next = position.Name.TrimStart('@') + "_next";
        var value = position.Type is { Type: ScalarType { Scalar: Scalar.Int32 or Scalar.Int64 } } ? $"({writer.NameOf(position.Type)}){next}{(position.Type.Nullable ? "" : "!")}" : next;
        return $"{next} => {ClientSignature.RequestCall(writer, operation, replaced: position.Name, replacement: value)}";
    }

    private static string Value(PagePath? path)
    {
        if (path is null)
        {
            return "null";
        }

        var value = string.Concat(path.Properties.Select(static property => "?." + CSharpText.Identifier(property)));
        return path.OfLastItem is { } property
            ? $"static page => page{value} is {{ Count: > 0 }} list ? list[list.Count - 1].{CSharpText.Identifier(property)} : null"
            : $"static page => page{value}{(path.IsUri ? "?.OriginalString" : "")}";
    }
}
