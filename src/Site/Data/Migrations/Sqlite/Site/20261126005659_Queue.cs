using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmploymentNet.Site.Data.Migrations.Sqlite.Site
{
    /// <inheritdoc />
    public partial class Queue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Question_DueUtc",
                table: "Questions");

            migrationBuilder.AddColumn<bool>(
                name: "IsUrgent",
                table: "Questions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE \"Questions\" SET \"IsUrgent\" = 1 WHERE \"Number\" IN (SELECT \"QuestionNumber\" FROM \"Urgency\" WHERE \"LoweredUtc\" IS NULL)");

            migrationBuilder.CreateTable(
                name: "QueueViews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Staff = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SavedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueueViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QueueViews_AspNetUsers_Staff",
                        column: x => x.Staff,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Question_Answered",
                table: "Questions",
                column: "AnsweredUtc",
                filter: "\"AnsweredUtc\" IS NOT NULL AND \"ReopenedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_AnsweredOfTopic",
                table: "Questions",
                columns: new[] { "Topic", "AnsweredUtc" },
                filter: "\"AnsweredUtc\" IS NOT NULL AND \"ReopenedUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Language",
                table: "Questions",
                column: "Language");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Open",
                table: "Questions",
                columns: new[] { "IsUrgent", "DueUtc" },
                descending: new[] { true, false },
                filter: "\"AnsweredUtc\" IS NULL OR \"ReopenedUtc\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_OpenOfTopic",
                table: "Questions",
                columns: new[] { "Topic", "IsUrgent", "DueUtc" },
                descending: new[] { false, true, false },
                filter: "\"AnsweredUtc\" IS NULL OR \"ReopenedUtc\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Question_Reopened",
                table: "Questions",
                columns: new[] { "IsUrgent", "DueUtc" },
                descending: new[] { true, false },
                filter: "\"ReopenedUtc\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Message_Staff",
                table: "Message",
                column: "Staff",
                filter: "\"Staff\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_QueueView_Staff_Name",
                table: "QueueViews",
                columns: new[] { "Staff", "Name" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "QueueViews");

            migrationBuilder.DropIndex(
                name: "IX_Question_Answered",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_AnsweredOfTopic",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Language",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Open",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_OpenOfTopic",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Question_Reopened",
                table: "Questions");

            migrationBuilder.DropIndex(
                name: "IX_Message_Staff",
                table: "Message");

            migrationBuilder.DropColumn(
                name: "IsUrgent",
                table: "Questions");

            migrationBuilder.CreateIndex(
                name: "IX_Question_DueUtc",
                table: "Questions",
                column: "DueUtc");
        }
    }
}
