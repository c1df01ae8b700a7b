using System;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace PartnerCenter.Tests.Servers;

/// <summary>Scripted answers.</summary>
internal static class Answer
{
    public static RequestDelegate Json(string body, int status = StatusCodes.Status200OK) =>
        With("application/json; charset=utf-8", Encoding.UTF8.GetBytes(body), status);

    public static RequestDelegate Xml(string body, int status = StatusCodes.Status200OK) =>
        With("application/xml; charset=utf-8", Encoding.UTF8.GetBytes(body), status);

    public static RequestDelegate With(
        string? contentType,
        byte[] body,
        int status = StatusCodes.Status200OK,
        params (string Name, string Value)[] headers
    ) =>
        context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = contentType;
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return body.Length == 0 ? Task.CompletedTask : context.Response.Body.WriteAsync(body, 0, body.Length);
        };

    /// <summary>Never ends.</summary>
    public static RequestDelegate Nothing() => context => Task.Delay(TimeSpan.FromMinutes(5), context.RequestAborted);
}
