using System;
using System.ComponentModel;
using System.Net.Http;

namespace Clientele.Runtime.Http;

/// <summary>An operation of a description, known when the client was emitted.</summary>
/// <typeparam name="T">What it returns.</typeparam>
/// <param name="method">Its method.</param>
/// <param name="template">Its path template.</param>
/// <param name="id">Its name in the client.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T>(HttpMethod method, string template, string id) : ApiOperation(method, template, id)
{
    /// <summary>The successes that it declares: exact statuses first, then ranges.</summary>
    public SuccessResponse<T>[] Successes
    {
        get;
        init
        {
            field = value;
            AnswersRedirects = Array.Exists(value, static success => success.First is >= 300 and <= 399);
        }
    } = [];

    /// <summary>
    /// The success that fits <paramref name="status"/>; for one that is not declared, the first that has a body.
    /// </summary>
    internal SuccessResponse<T>? Success(int status)
    {
        SuccessResponse<T>? withBody = null;
        foreach (var success in Successes)
        {
            if (status >= success.First && status <= success.Last)
            {
                return success;
            }

            withBody ??= success.Body is null ? null : success;
        }

        return status is >= 200 and < 300 ? withBody : null;
    }
}
